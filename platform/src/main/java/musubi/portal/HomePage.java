package musubi.portal;

/// What the home page shows.
public record HomePage(int communities) {}
