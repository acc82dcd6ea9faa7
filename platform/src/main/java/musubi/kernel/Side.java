package musubi.kernel;

/// 産学官民: the side of society an organisation stands on.
public enum Side {
    ACADEMIA("学"),
    INDUSTRY("産"),
    GOVERNMENT("官"),
    CITIZENS("民");

    private final String sign;

    Side(String sign) {
        this.sign = sign;
    }

    /// The one character used in tables.
    public String sign() {
        return sign;
    }
}
