package musubi.search.vectors;

import java.nio.file.Path;

/// Tells the libraries that run models, before they are touched, where to unpack what belongs to this machine, and to
/// ask nobody on the network.
final class NativeLibraries {

    private NativeLibraries() {}

    static void unpackIn(Path folder) {
        System.setProperty("ENGINE_CACHE_DIR", folder.toString());
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("OPT_OUT_TRACKING", "true");
    }
}
