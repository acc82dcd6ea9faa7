package musubi.portal.commandline;

/// A reason why a command cannot do what it is asked, in one sentence a person can act on.
public final class Refused extends RuntimeException {

    public static final int FAILED = 1;
    public static final int MISUSED = 2;

    private static final long serialVersionUID = 1L;

    private final transient Said said;
    private final int code;

    private Refused(int code, Said said) {
        super(said.key());
        this.said = said;
        this.code = code;
    }

    /// What was asked makes no sense.
    public static Refused misused(String key, Object... values) {
        return new Refused(MISUSED, Said.of(key, values));
    }

    /// It makes sense but could not be done.
    public static Refused failed(String key, Object... values) {
        return new Refused(FAILED, Said.of(key, values));
    }

    public Said said() {
        return said;
    }

    public int code() {
        return code;
    }
}
