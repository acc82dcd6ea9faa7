package musubi.kernel;

import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// 名称: an organisation's name as registered, with reading and English name where known.
/// The reading leaves out the legal form, as directories sort by the name proper.
public record OrganisationName(
        String name, @Nullable String kana, @Nullable String english) {

    public static final Comparator<OrganisationName> BY_KANA =
            KanaOrder.by(OrganisationName::kana, OrganisationName::withoutForm);

    public OrganisationName {
        name = NameText.required(name);
        kana = NameText.reading(kana);
        english = NameText.optional(english);
    }

    public static OrganisationName of(String name) {
        return new OrganisationName(name, null, null);
    }

    public String in(Language language) {
        return language == Language.EN && english != null ? english : name;
    }

    /// 法人格, in full: 「株式会社」 also for ㈱ and (株).
    public Optional<String> legalForm() {
        return LegalForm.in(name).map(found -> found.form().ja());
    }

    /// 前株 rather than 後株: whether the legal form stands before the name.
    public boolean beginsWithItsForm() {
        return LegalForm.in(name).filter(LegalForm.Found::first).isPresent();
    }

    /// The name proper, 「鶴岡食品」 of 「株式会社鶴岡食品」.
    public String withoutForm() {
        return LegalForm.in(name).map(LegalForm.Found::rest).orElse(name);
    }

    /// What two spellings of the same organisation have in common. Never shown.
    public SearchKey matchKey() {
        return SearchKey.of(NameMatch.stripped(name));
    }

    @Override
    public String toString() {
        return name;
    }
}
