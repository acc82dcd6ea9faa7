package musubi.pages;

/// Thrown where an address names nothing this reader may know of; the reader gets a page that helps, with status 404.
public final class NotThere extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotThere(String what) {
        super(what);
    }
}
