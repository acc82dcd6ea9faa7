package musubi.portal.commandline.items;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a file may say of an item, and the headings under which people write it, the best first.
enum Column {
    ID("id", "_id", "docid", "doc_id", "identifier", "番号", "管理番号", "識別子", "整理番号", "no", "no.", "key"),
    TITLE("title", "件名", "タイトル", "題名", "表題", "題目", "名称", "subject", "headline", "name"),
    TEXT(
            "text",
            "本文",
            "内容",
            "テキスト",
            "文章",
            "body",
            "contents",
            "content",
            "説明",
            "概要",
            "要旨",
            "description",
            "abstract",
            "summary"),
    OWNER("owner", "所有者", "機関", "機関名", "所属", "組織", "担当者", "organisation", "organization", "institution", "author");

    private static final Map<String, Heading> HEADINGS = headings();

    private final List<String> spellings;

    Column(String... spellings) {
        this.spellings = List.of(spellings);
    }

    /// @param rank how good a heading it is for its column; 0 is the best
    record Heading(Column column, int rank) {}

    /// The name in our own files.
    String heading() {
        return spellings.getFirst();
    }

    static @Nullable Heading of(String written) {
        return HEADINGS.get(
                Normalizer.normalize(written, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT));
    }

    private static Map<String, Heading> headings() {
        var headings = new HashMap<String, Heading>();
        for (var column : values()) {
            for (int i = 0; i < column.spellings.size(); i++) {
                headings.put(column.spellings.get(i), new Heading(column, i));
            }
        }
        return Map.copyOf(headings);
    }
}
