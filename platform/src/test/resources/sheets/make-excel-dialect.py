"""Writes a workbook in the dialect of Excel, by hand: shared strings with readings (rPh), rich text, Japanese styles of
days by number and by code, text of a formula, an inline text with its reading. Excel itself has not written it.

    python3 make-excel-dialect.py excel-dialect.xlsx
"""
import sys
import zipfile

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PKG = "http://schemas.openxmlformats.org/package/2006"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n'
TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"

shared = []


def text(plain, readings=()):
    rph = "".join(f'<rPh sb="{a}" eb="{b}"><t>{kana}</t></rPh>' for a, b, kana in readings)
    shared.append(f"<si><t>{plain}</t>{rph}" + ('<phoneticPr fontId="1"/>' if readings else "") + "</si>")
    return len(shared) - 1


def rich(*runs, readings=()):
    body = "".join(f'<r><rPr><sz val="11"/>{"<b/>" if bold else ""}</rPr><t xml:space="preserve">{t}</t></r>' for t, bold in runs)
    rph = "".join(f'<rPh sb="{a}" eb="{b}"><t>{kana}</t></rPh>' for a, b, kana in readings)
    shared.append(f"<si>{body}{rph}<phoneticPr fontId=\"1\"/></si>")
    return len(shared) - 1


def s(ref, index, style=0):
    return f'<c r="{ref}" s="{style}" t="s"><v>{index}</v></c>'


headings = [("B", "題※", (0, 1, "ダイ")), ("C", "困りごと・ほしいもの※", (0, 1, "コマ")), ("D", "困っているところ", (0, 1, "コマ")),
            ("F", "都道府県", (0, 4, "トドウフケン")), ("G", "市場領域", (0, 2, "シジョウ")), ("I", "受けた経路※", (0, 1, "ウ")),
            ("J", "聞いた日", (0, 1, "キ")), ("M", "貴番号", (0, 3, "キバンゴウ"))]
row1 = "".join(s(f"{c}1", text(t, [r])) for c, t, r in headings)
phone = text("電話", [(0, 2, "デンワ")])
row2 = (s("B2", text("漬物のにおいを減らしたい（架空）", [(0, 2, "ツケモノ"), (7, 8, "ヘ")]))
        + s("C2", rich(("夏になると、", False), ("売り場", True), ("に置いてもらえません（架空）。", False), readings=[(0, 1, "ナツ"), (6, 7, "ウ")]))
        + s("F2", text("山形県", [(0, 3, "ヤマガタケン")])) + '<c r="G2"><v>5</v></c>' + s("I2", phone)
        + '<c r="J2" s="1"><v>46347</v></c>' + s("M2", text("相-1", [(0, 1, "ソウ")])))
row3 = (s("B3", text("もみ殻を使いたい（架空）", [(2, 3, "ガラ")])) + s("C3", text("毎年秋に_x000D_\n二十トン出ます（架空）。", [(0, 2, "マイトシ")]))
        + s("I3", phone) + '<c r="J3" s="2"><v>46347</v></c><c r="M3" t="str"><f>"相-"&amp;2</f><v>相-2</v></c>')
row4 = ('<c r="B4" t="inlineStr"><is><r><t>柿の皮を</t></r><r><t>使いたい（架空）</t></r><rPh sb="0" eb="1"><t>カキ</t></rPh></is></c>'
        + s("C4", text("一日に百キロ出ます（架空）。", [(0, 2, "イチニチ")])) + s("I4", phone)
        + '<c r="J4" s="3"><v>46347</v></c><c r="M4"><v>1.0000000000000001E-1</v></c>')
sheet = (f'<worksheet xmlns="{MAIN}" xmlns:r="{REL}"><dimension ref="A1:M4"/><sheetFormatPr defaultRowHeight="18.75"/><sheetData>'
         f'<row r="1" spans="1:13">{row1}</row><row r="2" spans="1:13">{row2}</row><row r="3" spans="1:13">{row3}</row>'
         f'<row r="4" spans="1:13">{row4}</row></sheetData><phoneticPr fontId="1"/></worksheet>')
styles = (f'<styleSheet xmlns="{MAIN}"><numFmts count="1"><numFmt numFmtId="176" formatCode="[$-411]ggge&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/></numFmts>'
          '<fonts count="2"><font><sz val="11"/><name val="游ゴシック"/></font><font><sz val="6"/><name val="游ゴシック"/></font></fonts>'
          '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>'
          '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
          '<cellXfs count="4">' + "".join(f'<xf numFmtId="{n}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' for n in (0, 14, 176, 57)) + '</cellXfs></styleSheet>')

parts = {
    "[Content_Types].xml": f'<Types xmlns="{PKG}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="{TYPE}.worksheet+xml"/>'
        f'<Override PartName="/xl/styles.xml" ContentType="{TYPE}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="{TYPE}.sharedStrings+xml"/></Types>',
    "_rels/.rels": f'<Relationships xmlns="{PKG}/relationships"><Relationship Id="rId1" Type="{REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{REL}"><fileVersion appName="xl" lastEdited="7" lowestEdited="7" rupBuild="27328"/><sheets><sheet name="ニーズ" sheetId="2" r:id="rId1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PKG}/relationships"><Relationship Id="rId1" Type="{REL}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="{REL}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="{REL}/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
    "xl/worksheets/sheet1.xml": sheet,
    "xl/styles.xml": styles,
    "xl/sharedStrings.xml": f'<sst xmlns="{MAIN}" count="{len(shared)}" uniqueCount="{len(shared)}">' + "".join(shared) + "</sst>",
}
with zipfile.ZipFile(sys.argv[1], "w", zipfile.ZIP_DEFLATED) as archive:
    for name, body in parts.items():
        archive.writestr(zipfile.ZipInfo(name, (2026, 11, 22, 0, 0, 0)), HEAD + body)
