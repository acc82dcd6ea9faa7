package musubi.network.register;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import musubi.kernel.Bilingual;
import musubi.kernel.KanaOrder;
import org.jspecify.annotations.Nullable;

/// The keys lists are sorted by: 五十音順 in Japanese, the alphabet in English. The legal form does not count.
public record SortKeys(String ja, String en) {

    private static final Pattern FORM_IN_FRONT = Pattern.compile("^(カブシキガイシャ|ユウゲンガイシャ|ゴウドウガイシャ"
            + "|(イッパン|コウエキ)?(シャダン|ザイダン)ホウジン|コクリツダイガクホウジン|コウリツダイガクホウジン|ガッコウホウジン"
            + "|コクリツケンキュウカイハツホウジン|ドクリツギョウセイホウジン|チホウドクリツギョウセイホウジン|トクテイヒエイリカツドウホウジン)(?=.)");
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern ARTICLE = Pattern.compile("^the ");

    public static SortKeys of(Bilingual name, @Nullable String kana) {
        var reading = kana == null ? name.ja() : FORM_IN_FRONT.matcher(kana).replaceFirst("");
        var english = name.en() == null ? name.ja() : name.en();
        return new SortKeys(KanaOrder.sortKey(reading), alphabetical(english));
    }

    private static String alphabetical(String text) {
        var letters =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return ARTICLE.matcher(letters.toLowerCase(Locale.ROOT)).replaceFirst("");
    }
}
