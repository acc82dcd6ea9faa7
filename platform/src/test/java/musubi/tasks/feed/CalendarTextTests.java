package musubi.tasks.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import musubi.kernel.Bilingual;
import musubi.kernel.Language;
import musubi.tasks.DueDate;
import musubi.tasks.DueDate.AtMoment;
import musubi.tasks.DueDate.OnDay;
import musubi.tasks.feed.CalendarText.Site;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.jqwik.api.ForAll;
import org.junit.jupiter.api.Test;

/// What we write, read by a library that others read it with.
class CalendarTextTests {

    private static final Site SITE = new Site("結びの期限", "https://musubi.example.jp", "musubi.example.jp");
    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");

    private static final DueDate REPLY = new DueDate(
            "need:0193:reply",
            new AtMoment(Instant.parse("2026-11-24T08:15:00Z")),
            new Bilingual("返事の期限：漬物のにおいを減らして、若い人にも食べてもらいたい（架空）", "Answer due: less smell, more young eaters (made up)"),
            Bilingual.japanese("3人の候補; \\ と , と\n改行。🍶"),
            "/needs/0193");

    private static final DueDate MEETING = new DueDate(
            "need:0194:meeting",
            new OnDay(LocalDate.of(2026, 12, 31)),
            Bilingual.japanese("顔合わせ（架空）"),
            null,
            "/referrals/0194");

    @Test
    void isReadByOthersAsItWasMeant() throws ParserException, IOException {
        var events = parsed(text(Language.JA, REPLY, MEETING)).getComponents(Component.VEVENT);

        assertThat(events).hasSize(2);
        var reply = (CalendarComponent) events.get(0);
        assertThat(value(reply, Property.SUMMARY)).isEqualTo(REPLY.title().ja());
        assertThat(value(reply, Property.DESCRIPTION)).isEqualTo("3人の候補; \\ と , と\n改行。🍶");
        assertThat(value(reply, Property.UID)).isEqualTo("need:0193:reply@musubi.example.jp");
        assertThat(value(reply, Property.DTSTART)).isEqualTo("20261124T171500");
        assertThat(value(reply, Property.URL)).isEqualTo("https://musubi.example.jp/needs/0193");
        var meeting = (CalendarComponent) events.get(1);
        assertThat(value(meeting, Property.DTSTART)).isEqualTo("20261231");
        assertThat(value(meeting, Property.DTEND)).isEqualTo("20270101");
    }

    @Test
    void tellsEachLineBreakAsOneLineBreak() throws ParserException, IOException {
        var broken = "一\r\n二\r三\u0085四\u2028五\n六";
        var event = (CalendarComponent)
                parsed(text(Language.JA, new DueDate("k", REPLY.when(), Bilingual.japanese(broken), null, "/")))
                        .getComponents(Component.VEVENT)
                        .getFirst();

        assertThat(value(event, Property.SUMMARY)).isEqualTo("一\n二\n三\n四\n五\n六");
    }

    @Test
    void holdsToTheStandard() throws ParserException, IOException {
        assertThat(parsed(text(Language.JA, REPLY, MEETING)).validate().getEntries())
                .isEmpty();
        assertThat(parsed(text(Language.EN)).getComponents()).hasSize(1);
    }

    @Test
    void speaksTheReadersLanguage() {
        assertThat(text(Language.EN, REPLY)).contains("SUMMARY:Answer due: less smell\\, more young eaters (made up)");
    }

    @Test
    void staysTheSameEntryWhenItsDayChanges() {
        var later = new DueDate(REPLY.key(), new OnDay(LocalDate.of(2026, 12, 1)), REPLY.title(), null, REPLY.path());

        assertThat(uid(text(Language.JA, later))).isEqualTo(uid(text(Language.JA, REPLY)));
    }

    @net.jqwik.api.Property(tries = 300)
    void foldsEveryTextAt75OctetsAndLosesNothing(@ForAll String some) throws ParserException, IOException {
        var title = "題" + some.replaceAll("[\\p{Cntrl}\\p{Cs}\\p{Z}]", "") + "漬物のにおい🍶".repeat(20);
        var text = text(Language.JA, new DueDate("k", REPLY.when(), Bilingual.japanese(title), null, "/"));

        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
        var event =
                (CalendarComponent) parsed(text).getComponents(Component.VEVENT).getFirst();
        assertThat(value(event, Property.SUMMARY)).isEqualTo(title.replaceAll("\\R", "\n"));
    }

    private static String text(Language language, DueDate... dates) {
        return CalendarText.of(SITE, List.of(dates), language, NOW);
    }

    private static Calendar parsed(String text) throws ParserException, IOException {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static String value(CalendarComponent component, String property) {
        return component.getProperty(property).map(found -> found.getValue()).orElse("");
    }

    private static String uid(String text) {
        return text.lines().filter(line -> line.startsWith("UID:")).findFirst().orElseThrow();
    }
}
