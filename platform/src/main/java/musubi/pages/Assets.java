package musubi.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32C;
import org.springframework.core.io.ClassPathResource;

/// Addresses of static files that name their content.
final class Assets {

    private static final Map<String, String> ADDRESSES = new ConcurrentHashMap<>();

    private Assets() {}

    static String address(String file) {
        return ADDRESSES.computeIfAbsent(file, f -> f + "?v=" + fingerprint(f));
    }

    private static String fingerprint(String file) {
        try (var content = new ClassPathResource("static" + file).getInputStream()) {
            var sum = new CRC32C();
            sum.update(content.readAllBytes());
            return Long.toHexString(sum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
