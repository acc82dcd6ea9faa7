package musubi.exchange.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.exchange.Channel;
import musubi.exchange.entry.AreaNames;
import musubi.exchange.sheet.form.Choices;
import musubi.exchange.sheet.form.Directory;
import musubi.exchange.sheet.form.RowRules.Labels;
import musubi.kernel.Bilingual;
import musubi.kernel.Disclosure.Level;
import musubi.kernel.Language;
import musubi.kernel.MarketArea;
import musubi.kernel.Stage;
import musubi.pages.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The words of the lists in both languages, and the organisations that can be named.
@Component
class Vocabulary {

    private final AsActor as;
    private final AreaNames areas;

    Vocabulary(AsActor as, AreaNames areas) {
        this.as = as;
        this.areas = areas;
    }

    Labels labels() {
        var levels = new EnumMap<Level, Bilingual>(Level.class);
        for (var level : Level.values()) {
            levels.put(level, both("exchange.level." + level.name().toLowerCase(Locale.ROOT)));
        }
        var channels = new EnumMap<Channel, Bilingual>(Channel.class);
        for (var channel : Channel.values()) {
            channels.put(channel, both(channel.key()));
        }
        var stages = new EnumMap<Stage, Bilingual>(Stage.class);
        for (var stage : Stage.values()) {
            stages.put(stage, both("exchange.stage." + stage.name().toLowerCase(Locale.ROOT)));
        }
        var veils = new LinkedHashMap<Boolean, Bilingual>();
        veils.put(true, both("exchange.sheet.veil.hidden"));
        veils.put(false, both("exchange.sheet.veil.shown"));
        return new Labels(
                new Choices<>(levels), new Choices<>(channels), new Choices<>(stages), areas(), new Choices<>(veils));
    }

    private Choices<Integer> areas() {
        var names = new LinkedHashMap<Integer, Bilingual>();
        areas.all().forEach((number, name) -> names.put(number, signed(number, name)));
        return new Choices<>(names);
    }

    private static Bilingual signed(int number, Bilingual name) {
        var sign = MarketArea.numbered(number).map(MarketArea::sign).orElse("") + " ";
        return new Bilingual(sign + name.in(Language.JA), sign + name.in(Language.EN));
    }

    private static Bilingual both(String key) {
        return new Bilingual(Words.in(Language.JA, key), Words.in(Language.EN, key));
    }

    /// Those that the actor may know of, and no others.
    Directory directory(Actor actor) {
        return new Directory(as.read(
                actor,
                jdbc -> jdbc.sql("""
                select o.id, o.name_ja, o.name_en, o.aliases, o.corporate_number from network.organisation o
                """)
                        .query((row, n) -> new Directory.Listed(
                                row.getObject("id", UUID.class),
                                row.getString("name_ja"),
                                others(row.getString("name_en"), (String[])
                                        row.getArray("aliases").getArray()),
                                row.getString("corporate_number")))
                        .list()));
    }

    private static List<String> others(@Nullable String english, String[] aliases) {
        var others = new ArrayList<>(List.of(aliases));
        if (english != null) {
            others.add(english);
        }
        return others;
    }
}
