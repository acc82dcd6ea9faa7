"""Fills a needs workbook as somebody at a desk would, and saves it with LibreOffice.

    soffice --headless --accept="socket,host=localhost,port=2002;urp;" &
    python3 fill-with-libreoffice.py <new|changed> <in.xlsx> <out.xlsx>
"""
import pathlib
import sys

import uno
from com.sun.star.beans import PropertyValue

COLUMNS = "KEY TITLE TEXT ORGANISATION LEVEL PREFECTURE AREAS STAGE CHANNEL HEARD_ON CONTACT KEYWORDS REFERENCE".split()
FIRST_OF_MAY = "2019-05-01"

NEW = [
    dict(TITLE="漬物のにおいを減らしたい（架空）", TEXT="夏になると、売り場に置いてもらえません（架空）。", PREFECTURE="山形県",
         AREAS="5", CHANNEL="金融機関から", HEARD_ON=FIRST_OF_MAY, CONTACT="製造部 tsukemono@example.jp（架空）", REFERENCE="相-1"),
    dict(TITLE="もみ殻を燃やさずに使いたい（架空）", TEXT="毎年秋に二十トン出ます（架空）。", AREAS="３、４", CHANNEL="電話",
         HEARD_ON="令和元年5月2日", REFERENCE=12),
    dict(TITLE="柿の皮を捨てずに使いたい（架空）", TEXT="干し柿の皮です。\n一日に百キロ出ます（架空）。", LEVEL="だれでも",
         CHANNEL="農協（JA）から", HEARD_ON="R1.5.3", KEYWORDS="柿、皮"),
]


def put(cell, value):
    if value == FIRST_OF_MAY:
        cell.Formula = value
    elif isinstance(value, int):
        cell.Value = value
    else:
        cell.String = value


def value(name, of):
    given = PropertyValue()
    given.Name, given.Value = name, of
    return given


def main(what, source, target):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    office = resolver.resolve("uno:socket,host=localhost,port=2002;urp;StarOffice.ComponentContext")
    desktop = office.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", office)
    book = desktop.loadComponentFromURL(pathlib.Path(source).resolve().as_uri(), "_blank", 0, (value("Hidden", True),))
    sheet = book.Sheets.getByName("ニーズ")
    if what == "new":
        for line, row in enumerate(NEW, start=1):
            for column, text in row.items():
                put(sheet.getCellByPosition(COLUMNS.index(column), line), text)
    else:
        sheet.getCellByPosition(COLUMNS.index("TEXT"), 1).String = "夏になると、売り場に置いてもらえません。樽は木です（架空）。"
    book.storeToURL(pathlib.Path(target).resolve().as_uri(), (value("FilterName", "Calc MS Excel 2007 XML"),))
    book.close(True)


main(*sys.argv[1:])
