package musubi.ties.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import musubi.ties.graph.Tie.Closeness;
import musubi.ties.graph.Tie.Contact;
import musubi.ties.graph.Tie.Kind;

/// Ties for the tests: organisations are numbers, and a graph may be thrown like dice.
final class Ties {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final UUID TANAKA = id(901);
    static final UUID SATO = id(902);

    private Ties() {}

    static UUID id(int number) {
        return new UUID(0, number);
    }

    static List<UUID> organisations(int size) {
        return IntStream.range(0, size).mapToObj(Ties::id).toList();
    }

    static Tie tie(int a, int b, Contact... contacts) {
        return new Tie(id(a), id(b), List.of(contacts));
    }

    static Contact introduced(Closeness closeness, String last, UUID through) {
        return new Contact(Kind.INTRODUCTION, closeness, LocalDate.parse(last), UUID.randomUUID(), "MET", through);
    }

    static Contact project(String last) {
        return new Contact(Kind.PROJECT, Closeness.WORKING, LocalDate.parse(last), UUID.randomUUID(), "PROJECT", null);
    }

    static Contact written(Closeness closeness, String last) {
        return new Contact(Kind.DOCUMENT, closeness, LocalDate.parse(last), UUID.randomUUID(), "SEAT_ON", null);
    }

    /// A tie with a contact of some closeness on some day.
    static Tie some(int a, int b, Random random) {
        var closeness = Closeness.values()[random.nextInt(Closeness.values().length)];
        var last = TODAY.minusDays(random.nextInt(4_000));
        return tie(a, b, new Contact(Kind.INTRODUCTION, closeness, last, id(random.nextInt()), "MET", TANAKA));
    }

    /// Each pair is tied with the same chance.
    static Graph thrown(int size, double chance, long seed) {
        var random = new Random(seed);
        var ties = new ArrayList<Tie>();
        for (var a = 0; a < size; a++) {
            for (var b = a + 1; b < size; b++) {
                if (random.nextDouble() < chance) {
                    ties.add(some(a, b, random));
                }
            }
        }
        return Graph.of(organisations(size), ties);
    }
}
