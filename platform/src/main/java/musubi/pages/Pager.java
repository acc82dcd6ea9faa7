package musubi.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The page of a long list that is open, of how many.
///
/// @param page from 1
/// @param address of the list, without the number of the page
public record Pager(int page, int pages, String address) {

    /// @param asked as it stands in the address; what is no number is the first page, what is too large the last
    public static Pager of(@Nullable String asked, int rows, int onAPage, String address) {
        var pages = Math.max(1, Math.ceilDiv(rows, onAPage));
        var page = asked != null && asked.matches("\\d{1,6}") ? Math.clamp(Integer.parseInt(asked), 1, pages) : 1;
        return new Pager(page, pages, address);
    }

    public String to(int number) {
        return address + (address.contains("?") ? "&" : "?") + "page=" + number;
    }

    /// What of a list stands on this page.
    public <T> List<T> of(List<T> all, int onAPage) {
        var from = Math.min(all.size(), (page - 1) * onAPage);
        return all.subList(from, Math.min(all.size(), from + onAPage));
    }
}
