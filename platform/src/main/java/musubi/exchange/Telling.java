package musubi.exchange;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import musubi.access.AccountId;
import musubi.access.Accounts;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.kernel.Bilingual;
import musubi.kernel.Language;
import musubi.pages.Words;
import musubi.tasks.Notice;
import musubi.tasks.Notices;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Tells people what happened with a need, each by the title that this reader may read.
@Component
public class Telling {

    private final AsActor as;
    private final Accounts accounts;
    private final Notices notices;

    Telling(AsActor as, Accounts accounts, Notices notices) {
        this.as = as;
        this.accounts = accounts;
        this.notices = notices;
    }

    /// What is told.
    ///
    /// @param key of the notice; whoever was told under this key is not told again
    /// @param what the message (`exchange.notice.<what>` and its `.text`)
    /// @param path the page to which it leads
    public record News(String key, UUID need, String what, String path) {}

    public void tell(News news, Collection<UUID> readers) {
        readers.stream()
                .distinct()
                .map(AccountId::new)
                .forEach(reader -> accounts.find(Actor.SYSTEM, reader)
                        .ifPresent(account -> notices.tell(notice(news, reader, title(account.actor(), news.need())))));
    }

    private static Notice notice(News news, AccountId reader, @Nullable Bilingual title) {
        var subject = words("exchange.notice." + news.what(), title);
        var text = words("exchange.notice." + news.what() + ".text", title);
        return new Notice(news.key(), reader, subject, text, news.path());
    }

    private @Nullable Bilingual title(Actor reader, UUID need) {
        return as.read(
                reader,
                jdbc -> jdbc.sql("select\n" + TitleSql.of("asked.need", "title")
                                + "from (values (:need::uuid)) as asked (need)")
                        .param("need", need)
                        .query((row, n) -> Optional.ofNullable(
                                Bilingual.ofEither(row.getString("title_ja"), row.getString("title_en"))))
                        .single()
                        .orElse(null));
    }

    private static Bilingual words(String key, @Nullable Bilingual title) {
        return new Bilingual(words(Language.JA, key, title), words(Language.EN, key, title));
    }

    private static String words(Language language, String key, @Nullable Bilingual title) {
        var shown = title == null ? Words.in(language, "exchange.notice.untold") : title.in(language);
        return Words.in(language, key, shown);
    }
}
