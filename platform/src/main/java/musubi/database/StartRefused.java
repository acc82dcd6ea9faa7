package musubi.database;

/// A reason why this process cannot start, in one sentence a person can act on.
public final class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StartRefused(String japanese, String english) {
        super(japanese + " / " + english);
    }

    public StartRefused(String japanese, String english, Throwable cause) {
        super(japanese + " / " + english, cause);
    }
}
