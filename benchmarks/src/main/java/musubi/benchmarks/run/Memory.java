package musubi.benchmarks.run;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/// What this process holds in memory, in megabytes.
///
/// @param resident everything, pages of open files that the system keeps for us included (`VmRSS`)
/// @param peak the most that `resident` has been since the last `forgetPeak` (`VmHWM`)
/// @param own what is not pages of files (`RssAnon`)
/// @param heap the used part of the heap after a collection
public record Memory(long resident, long peak, long own, long heap) {

    private static final Path STATUS = Path.of("/proc/self/status");

    public static Memory now() throws IOException {
        System.gc();
        var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / (1024 * 1024);
        return new Memory(field("VmRSS"), field("VmHWM"), field("RssAnon"), heap);
    }

    /// Lets the peak begin anew; where the system does not allow that, the peak stays that of the whole run.
    public static boolean forgetPeak() {
        try {
            Files.writeString(Path.of("/proc/self/clear_refs"), "5");
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    /// 0 where there is no such file, which is to say not on Linux.
    private static long field(String name) throws IOException {
        if (!Files.exists(STATUS)) {
            return 0;
        }
        for (var line : Files.readAllLines(STATUS)) {
            if (line.startsWith(name + ":")) {
                return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
            }
        }
        return 0;
    }
}
