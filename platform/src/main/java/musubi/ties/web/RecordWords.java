package musubi.ties.web;

import static musubi.pages.Words.t;

import java.util.List;
import musubi.pages.Dates;
import musubi.pages.Links;
import musubi.pages.Words;
import musubi.ties.graph.Tie;
import musubi.ties.graph.Tie.Contact;
import musubi.ties.graph.Tie.Kind;
import musubi.ties.reading.Behind.Known;
import musubi.ties.reading.Picture;
import musubi.ties.web.Lists.Item;
import musubi.ties.web.TiesPages.Link;
import musubi.ties.web.TiesPages.Row;

/// The records behind ties, in words, each with the way to it.
record RecordWords(Picture picture, Known known) {

    private static final int FIRST = 3;

    Row row(Item item) {
        var who = item.who().stream()
                .map(id -> OrganisationWords.link(picture.organisation(id)))
                .toList();
        var tie = item.tie();
        if (tie == null) {
            return new Row(who, item.what().apply(known), "", List.of(), null);
        }
        var records = records(tie);
        var more = records.size() > FIRST ? new Link(t("ties.more", records.size() - FIRST), between(tie)) : null;
        return new Row(
                who,
                item.what().apply(known),
                Dates.day(tie.last()),
                records.stream().limit(FIRST).toList(),
                more);
    }

    List<Link> records(Tie tie) {
        return tie.contacts().stream().map(contact -> record(contact, tie)).toList();
    }

    private Link record(Contact contact, Tie tie) {
        if (contact.kind() == Kind.INTRODUCTION) {
            return new Link(t("ties.introduction." + contact.code()), "/referrals/" + contact.record());
        }
        var project = known.projects().get(contact.record());
        if (project != null) {
            return new Link(project.title().in(Words.language()), project.url());
        }
        var key = "ties.written." + contact.code();
        return new Link(
                t(Words.has(key) ? key : "ties.written.other"),
                "/organisations/" + picture.organisation(tie.a()).slug() + "#relations");
    }

    private String between(Tie tie) {
        return "/ties/path?from=" + Links.encode(picture.organisation(tie.a()).slug()) + "&to="
                + Links.encode(picture.organisation(tie.b()).slug());
    }
}
