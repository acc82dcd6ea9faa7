package musubi.kernel;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// 氏名: a person's family and given name, in that order in every language's forms, with reading and English name where
/// known.
public record PersonName(
        String family,
        String given,
        @Nullable String kana,
        @Nullable String english) {

    /// By family name first, so that サトウ and サドウ do not mix.
    public static final Comparator<PersonName> BY_KANA = KanaOrder.by(PersonName::familyKana, PersonName::family)
            .thenComparing(KanaOrder.by(PersonName::kana, PersonName::full));

    public PersonName {
        family = NameText.required(family);
        given = NameText.clean(given);
        kana = NameText.reading(kana);
        english = NameText.optional(english);
    }

    public static PersonName of(String family, String given, String kana) {
        return new PersonName(family, given, kana, null);
    }

    /// 「山形 花子」; a single name stands alone.
    public String full() {
        return given.isEmpty() ? family : family + " " + given;
    }

    /// The name for a reader of this language; the Japanese one where no English name is known.
    public String in(Language language) {
        return language == Language.EN && english != null ? english : full();
    }

    /// The part of the reading before the first space.
    public @Nullable String familyKana() {
        return kana == null ? null : kana.split(" ", 2)[0];
    }

    @Override
    public String toString() {
        return full();
    }
}
