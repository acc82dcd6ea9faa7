package musubi.projects.wording;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import musubi.kernel.Bilingual;
import musubi.kernel.Disclosure;
import musubi.kernel.Disclosure.Level;
import musubi.kernel.FiscalYear;
import musubi.kernel.Yen;
import org.jspecify.annotations.Nullable;

/// 明細: one line of a project, be it a partner, a milestone, money or a result, with who may read it.
public record Detail(
        UUID id,
        Kind kind,
        Disclosure disclosure,
        Content content,
        int version,
        @Nullable Partner partner) {

    /// 参加機関、節目、資金、専門家派遣、地域の利益、成果、追跡, in the order in which they are read.
    public enum Kind {
        PARTNER(Level.MEMBERS, Field.ORGANISATION, Field.NAME, Field.CODE, Field.WORDS),
        MILESTONE(Level.MEMBERS, Field.NAME, Field.DAY, Field.WORDS, Field.DONE_ON),
        MONEY(Level.MEMBERS, Field.CODE, Field.NAME, Field.MANNER, Field.YEAR, Field.YEN, Field.WORDS),
        ADVICE(Level.MEMBERS, Field.NAME, Field.DAY, Field.NUMBER, Field.YEN, Field.WORDS),
        BENEFIT(Level.PUBLIC, Field.REGION, Field.NAME, Field.WORDS, Field.YEN),
        OUTPUT(
                Level.PUBLIC,
                Field.CODE,
                Field.NAME,
                Field.DAY,
                Field.YEAR,
                Field.YEN,
                Field.NUMBER,
                Field.UNIT,
                Field.WORDS,
                Field.EVIDENCE),
        FOLLOW_UP(Level.PUBLIC, Field.YEAR, Field.YEN, Field.NUMBER, Field.UNIT, Field.WORDS, Field.EVIDENCE);

        private final Level usually;
        private final List<Field> fields;

        Kind(Level usually, Field... fields) {
            this.usually = usually;
            this.fields = List.of(fields);
        }

        /// Who reads it unless somebody decides otherwise.
        public Level usually() {
            return usually;
        }

        public List<Field> fields() {
            return fields;
        }

        /// What cannot be left out.
        public Set<Field> required() {
            return switch (this) {
                case PARTNER -> EnumSet.noneOf(Field.class);
                case MILESTONE -> EnumSet.of(Field.NAME, Field.DAY, Field.WORDS);
                case MONEY -> EnumSet.of(Field.CODE, Field.MANNER, Field.YEAR, Field.YEN);
                case ADVICE -> EnumSet.of(Field.NAME, Field.DAY);
                case BENEFIT -> EnumSet.of(Field.REGION, Field.WORDS);
                case OUTPUT -> EnumSet.of(Field.CODE, Field.NAME, Field.EVIDENCE);
                case FOLLOW_UP -> EnumSet.of(Field.YEAR, Field.WORDS);
            };
        }

        /// What its code may be: 区分.
        public List<String> codes() {
            return switch (this) {
                case PARTNER -> names(Role.values());
                case MONEY -> names(Source.values());
                case OUTPUT -> names(Result.values());
                case MILESTONE, ADVICE, BENEFIT, FOLLOW_UP -> List.of();
            };
        }

        /// Names the kind in addresses and message files: `follow-up`.
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        private static List<String> names(Enum<?>[] values) {
            return Stream.of(values).map(Enum::name).toList();
        }
    }

    /// What can be said of a line.
    public enum Field {
        ORGANISATION,
        NAME,
        CODE,
        MANNER,
        REGION,
        DAY,
        DONE_ON,
        YEAR,
        YEN,
        NUMBER,
        UNIT,
        WORDS,
        EVIDENCE;

        /// The name of the field in the form: `done_on`.
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// 役割
    public enum Role {
        NEED_SIDE,
        SEED_SIDE,
        RESEARCH,
        PRODUCTION,
        SUPPORT
    }

    /// 資金の出どころ
    public enum Source {
        NATIONAL,
        PREFECTURE,
        MUNICIPALITY,
        COMPANY,
        UNIVERSITY,
        FOUNDATION,
        BANK,
        OTHER
    }

    /// 成果の種類
    public enum Result {
        PRODUCT,
        PATENT,
        PAPER,
        VENTURE,
        JOBS,
        SALES,
        CERTIFICATION
    }

    /// What a line says; each kind uses the fields that are its own.
    ///
    /// @param name who or what: a partner that is no registered organisation, the kind of expert, the product
    /// @param manner money won in a public call（公募）or put in by those who take part（自己）
    /// @param output the output that a follow-up is about
    public record Content(
            Said said,
            @Nullable UUID organisation,
            @Nullable UUID output,
            When when,
            Amount amount,
            @Nullable String region,
            @Nullable String evidence) {}

    public record Said(
            @Nullable String code,
            @Nullable String manner,
            @Nullable Bilingual name,
            @Nullable Bilingual words) {}

    public record When(
            @Nullable LocalDate day,
            @Nullable LocalDate doneOn,
            @Nullable FiscalYear year) {

        /// The fiscal year it belongs to, stated or that of its day.
        public @Nullable FiscalYear inYear() {
            return year == null && day != null ? FiscalYear.of(day) : year;
        }
    }

    public record Amount(
            @Nullable Yen yen,
            @Nullable BigDecimal number,
            @Nullable String unit) {}

    /// The registered organisation that takes part, as this reader may know of it.
    public record Partner(UUID id, String slug, Bilingual name, boolean madeUp) {}
}
