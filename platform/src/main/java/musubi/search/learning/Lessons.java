package musubi.search.learning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// 学びの記録: everything that was learned and taken back, in the order in which it was written; it only grows.
public record Lessons(List<Entry> entries) {

    /// Something written in the record.
    public sealed interface Entry {

        record Learned(Lesson lesson) implements Entry {}

        record TakenBack(String id) implements Entry {}
    }

    public Lessons {
        entries = List.copyOf(entries);
        standing(entries);
    }

    public static Lessons none() {
        return new Lessons(List.of());
    }

    /// An introduction that was taken back may be learned anew, with another answer.
    public Lessons learned(Lesson lesson) {
        return with(new Entry.Learned(lesson));
    }

    public Lessons takenBack(String id) {
        return with(new Entry.TakenBack(id));
    }

    /// The lessons that hold, in the order of their moments, whenever they were written.
    public List<Lesson> standing() {
        return standing(entries).stream().sorted(Lesson.IN_ORDER).toList();
    }

    private Lessons with(Entry entry) {
        var more = new ArrayList<>(entries);
        more.add(entry);
        return new Lessons(more);
    }

    private static List<Lesson> standing(List<Entry> entries) {
        var standing = new LinkedHashMap<String, Lesson>();
        for (var entry : entries) {
            switch (entry) {
                case Entry.Learned(var lesson) -> {
                    if (standing.putIfAbsent(lesson.id(), lesson) != null) {
                        throw new IllegalArgumentException(lesson.id() + " was learned already");
                    }
                }
                case Entry.TakenBack(var id) -> {
                    if (standing.remove(id) == null) {
                        throw new IllegalArgumentException(id + " is not there to be taken back");
                    }
                }
            }
        }
        return List.copyOf(standing.values());
    }
}
