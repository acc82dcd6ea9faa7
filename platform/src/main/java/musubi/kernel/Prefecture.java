package musubi.kernel;

import java.util.Optional;

/// 都道府県: one of the 47 prefectures, in the order of their codes, with about where its capital lies.
public enum Prefecture {
    HOKKAIDO("北海道", "ホッカイドウ", "Hokkaido", 43.064, 141.347),
    AOMORI("青森県", "アオモリケン", "Aomori", 40.824, 140.740),
    IWATE("岩手県", "イワテケン", "Iwate", 39.704, 141.153),
    MIYAGI("宮城県", "ミヤギケン", "Miyagi", 38.269, 140.872),
    AKITA("秋田県", "アキタケン", "Akita", 39.719, 140.102),
    YAMAGATA("山形県", "ヤマガタケン", "Yamagata", 38.240, 140.363),
    FUKUSHIMA("福島県", "フクシマケン", "Fukushima", 37.750, 140.468),
    IBARAKI("茨城県", "イバラキケン", "Ibaraki", 36.342, 140.447),
    TOCHIGI("栃木県", "トチギケン", "Tochigi", 36.566, 139.884),
    GUNMA("群馬県", "グンマケン", "Gunma", 36.391, 139.060),
    SAITAMA("埼玉県", "サイタマケン", "Saitama", 35.857, 139.649),
    CHIBA("千葉県", "チバケン", "Chiba", 35.605, 140.123),
    TOKYO("東京都", "トウキョウト", "Tokyo", 35.690, 139.692),
    KANAGAWA("神奈川県", "カナガワケン", "Kanagawa", 35.448, 139.643),
    NIIGATA("新潟県", "ニイガタケン", "Niigata", 37.902, 139.023),
    TOYAMA("富山県", "トヤマケン", "Toyama", 36.695, 137.211),
    ISHIKAWA("石川県", "イシカワケン", "Ishikawa", 36.594, 136.626),
    FUKUI("福井県", "フクイケン", "Fukui", 36.065, 136.222),
    YAMANASHI("山梨県", "ヤマナシケン", "Yamanashi", 35.664, 138.568),
    NAGANO("長野県", "ナガノケン", "Nagano", 36.651, 138.181),
    GIFU("岐阜県", "ギフケン", "Gifu", 35.391, 136.722),
    SHIZUOKA("静岡県", "シズオカケン", "Shizuoka", 34.977, 138.383),
    AICHI("愛知県", "アイチケン", "Aichi", 35.180, 136.907),
    MIE("三重県", "ミエケン", "Mie", 34.730, 136.509),
    SHIGA("滋賀県", "シガケン", "Shiga", 35.004, 135.868),
    KYOTO("京都府", "キョウトフ", "Kyoto", 35.021, 135.756),
    OSAKA("大阪府", "オオサカフ", "Osaka", 34.686, 135.520),
    HYOGO("兵庫県", "ヒョウゴケン", "Hyogo", 34.691, 135.183),
    NARA("奈良県", "ナラケン", "Nara", 34.685, 135.833),
    WAKAYAMA("和歌山県", "ワカヤマケン", "Wakayama", 34.226, 135.168),
    TOTTORI("鳥取県", "トットリケン", "Tottori", 35.504, 134.238),
    SHIMANE("島根県", "シマネケン", "Shimane", 35.472, 133.051),
    OKAYAMA("岡山県", "オカヤマケン", "Okayama", 34.662, 133.935),
    HIROSHIMA("広島県", "ヒロシマケン", "Hiroshima", 34.397, 132.459),
    YAMAGUCHI("山口県", "ヤマグチケン", "Yamaguchi", 34.186, 131.471),
    TOKUSHIMA("徳島県", "トクシマケン", "Tokushima", 34.066, 134.559),
    KAGAWA("香川県", "カガワケン", "Kagawa", 34.340, 134.043),
    EHIME("愛媛県", "エヒメケン", "Ehime", 33.842, 132.766),
    KOCHI("高知県", "コウチケン", "Kochi", 33.560, 133.531),
    FUKUOKA("福岡県", "フクオカケン", "Fukuoka", 33.607, 130.418),
    SAGA("佐賀県", "サガケン", "Saga", 33.249, 130.300),
    NAGASAKI("長崎県", "ナガサキケン", "Nagasaki", 32.750, 129.867),
    KUMAMOTO("熊本県", "クマモトケン", "Kumamoto", 32.790, 130.742),
    OITA("大分県", "オオイタケン", "Oita", 33.238, 131.613),
    MIYAZAKI("宮崎県", "ミヤザキケン", "Miyazaki", 31.911, 131.424),
    KAGOSHIMA("鹿児島県", "カゴシマケン", "Kagoshima", 31.560, 130.558),
    OKINAWA("沖縄県", "オキナワケン", "Okinawa", 26.212, 127.681);

    private final String ja;
    private final String kana;
    private final String en;
    private final Place capital;

    Prefecture(String ja, String kana, String en, double latitude, double longitude) {
        this.ja = ja;
        this.kana = kana;
        this.en = en;
        this.capital = new Place(latitude, longitude);
    }

    /// 1 for 北海道 to 47 for 沖縄県.
    public int code() {
        return ordinal() + 1;
    }

    /// The code as texts and tables keep it: `06`.
    public String twoDigits() {
        return "%02d".formatted(code());
    }

    /// The code of the prefecture as a local government.
    public LocalGovernmentCode localGovernmentCode() {
        return LocalGovernmentCode.of(twoDigits() + "000");
    }

    public String kana() {
        return kana;
    }

    /// 「山形県」 or "Yamagata".
    public String in(Language language) {
        return language == Language.JA ? ja : en;
    }

    public double latitude() {
        return capital.latitude();
    }

    public double longitude() {
        return capital.longitude();
    }

    /// As the crow flies from capital to capital, to the nearest kilometre.
    public int kilometresTo(Prefecture other) {
        return (int) Math.round(capital.kilometresTo(other.capital));
    }

    public static Optional<Prefecture> ofCode(int code) {
        return code >= 1 && code <= values().length ? Optional.of(values()[code - 1]) : Optional.empty();
    }

    /// Finds 「山形県」, 「山形」 and "Yamagata".
    public static Optional<Prefecture> named(String name) {
        var plain = Typed.oneSpaced(name);
        for (var prefecture : values()) {
            if (plain.equals(prefecture.ja)
                    || plain.equals(prefecture.withoutKind())
                    || plain.equalsIgnoreCase(prefecture.en)) {
                return Optional.of(prefecture);
            }
        }
        return Optional.empty();
    }

    private String withoutKind() {
        return this == HOKKAIDO ? ja : ja.substring(0, ja.length() - 1);
    }
}
