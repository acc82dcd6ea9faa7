package musubi.kernel;

/// A language the platform speaks.
public enum Language {
    JA,
    EN
}
