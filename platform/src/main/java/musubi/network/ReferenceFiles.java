package musubi.network;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.database.OneAtATime;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The files of records the platform brings along (`reference/<name>.yaml`), each loaded in one transaction, once.
///
/// What was loaded is remembered by a hash: a second start asks one question and reads no YAML.
@Component
public class ReferenceFiles {

    /// The order in which modules load theirs: the network first, what stands on it later.
    public static final int NETWORK_LOADS = 100;

    public static final int MODULES_ABOVE_LOAD = 200;

    private final AsActor as;
    private final Clock clock;
    private @Nullable Map<String, String> loaded;

    ReferenceFiles(AsActor as, Clock clock) {
        this.as = as;
        this.clock = clock;
    }

    public boolean isLoaded(String name, int format) {
        return known().getOrDefault(name, "").equals(hash(name, format));
    }

    /// Hands the records of a file to `write` inside one transaction as `Actor.SYSTEM`, unless they are loaded already.
    ///
    /// @param format raised whenever the meaning of the file changes for its loader, to have it read again
    public void load(String name, int format, Consumer<List<ReferenceRecord>> write) {
        var hash = hash(name, format);
        if (hash.equals(known().get(name))) {
            return;
        }
        as.write(Actor.SYSTEM, jdbc -> {
            OneAtATime.at(jdbc, "musubi reference");
            write.accept(ReferenceRecord.list(bytes(name)));
            remember(jdbc, name, hash);
            return hash;
        });
        known().put(name, hash);
    }

    private void remember(JdbcClient jdbc, String name, String hash) {
        jdbc.sql("""
                        insert into network.reference_file (name, hash, loaded_at) values (:name, :hash, :at)
                        on conflict (name) do update set hash = excluded.hash, loaded_at = excluded.loaded_at
                        """)
                .param("name", name)
                .param("hash", hash)
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    private synchronized Map<String, String> known() {
        if (loaded == null) {
            var hashes = new HashMap<String, String>();
            as.read(
                            Actor.SYSTEM,
                            jdbc -> jdbc.sql("select name, hash from network.reference_file")
                                    .query((row, number) -> Map.entry(row.getString("name"), row.getString("hash")))
                                    .list())
                    .forEach(entry -> hashes.put(entry.getKey(), entry.getValue()));
            loaded = hashes;
        }
        return loaded;
    }

    private static String hash(String name, int format) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes(name));
            return format + ":" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String name) {
        try {
            return new ClassPathResource("reference/" + name + ".yaml").getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
