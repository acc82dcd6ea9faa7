package musubi.search.vectors;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import musubi.search.vectors.UnusableModel.Fault;

/// What runs models on this machine, unpacked into a folder of ours before anybody touches it: left to themselves,
/// these libraries would leave traces in the home or temporary folder, and one would ask on the network where it runs.
final class NativeLibraries {

    private static final List<String> OF_NETWORKS = List.of("onnxruntime", "onnxruntime4j_jni");

    private NativeLibraries() {}

    static void unpackIn(Path folder) {
        System.setProperty("ENGINE_CACHE_DIR", folder.toString());
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("OPT_OUT_TRACKING", "true");
        System.setProperty("onnxruntime.native.path", folder.toString());
        try {
            Files.createDirectories(folder);
            for (var library : OF_NETWORKS) {
                unpack(System.mapLibraryName(library), folder);
            }
        } catch (IOException e) {
            throw new UnusableModel(Fault.NO_LIBRARY, folder, e.toString());
        }
    }

    private static void unpack(String name, Path folder) throws IOException {
        var packed = "/ai/onnxruntime/native/" + machine() + "/" + name;
        try (var library = NativeLibraries.class.getResourceAsStream(packed)) {
            if (library == null) {
                throw new UnusableModel(Fault.NO_LIBRARY, folder, machine());
            }
            Files.copy(library, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// Such as `linux-x64`.
    private static String machine() {
        var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        var named = system.startsWith("win") ? "win" : system.startsWith("mac") ? "osx" : "linux";
        return named + (System.getProperty("os.arch", "").equals("aarch64") ? "-aarch64" : "-x64");
    }
}
