package musubi.tasks;

import musubi.access.AccountId;
import musubi.kernel.Bilingual;
import org.jspecify.annotations.Nullable;

/// お知らせ: something one person should know, told once; the key says which. The subject is one line, the path leads to
/// the page it is about.
public record Notice(
        String key,
        AccountId account,
        Bilingual subject,
        Bilingual text,
        @Nullable String path) {}
