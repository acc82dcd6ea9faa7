package musubi.exchange;

import java.util.Locale;

/// 経路: how a need came to the front desk, so that it is seen which way brings how much (S1-10).
public enum Channel {

    /// 相談の画面: whoever asks writes it down.
    WEB,
    TELEPHONE,
    MAIL,

    /// 訪問: a coordinator went there.
    VISIT,

    /// 金融機関
    BANK,

    /// 農業協同組合（JA）
    COOPERATIVE,

    /// 公設試
    RESEARCH_STATION,

    /// 振興公社・振興機構
    SUPPORT_BODY,

    /// 公募・助成: an application told of it.
    CALL,

    /// 行事
    EVENT,
    OTHER;

    /// The message that names it.
    public String key() {
        return "exchange.channel." + name().toLowerCase(Locale.ROOT);
    }
}
