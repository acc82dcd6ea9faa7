package musubi.publishing.records;

import musubi.pages.Links;

/// Where the site stands, such as `https://musubi.example`, so that an address can be given whole.
public record Site(String base) {

    /// The page for people, in the language of the reader.
    public String page(String path) {
        return base + Links.to(path);
    }

    /// An address that is the same in every language.
    public String address(String path) {
        return base + path;
    }
}
