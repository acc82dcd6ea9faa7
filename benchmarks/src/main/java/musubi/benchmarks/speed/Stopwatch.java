package musubi.benchmarks.speed;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/// Adds up time on the wall and processor time of the whole process, in seconds.
final class Stopwatch {

    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private long wall;
    private long processor;
    private long wallFrom;
    private long processorFrom;

    void start() {
        wallFrom = System.nanoTime();
        processorFrom = PROCESS.getProcessCpuTime();
    }

    void stop() {
        wall += System.nanoTime() - wallFrom;
        processor += PROCESS.getProcessCpuTime() - processorFrom;
    }

    double wall() {
        return wall / 1e9;
    }

    double processor() {
        return processor / 1e9;
    }
}
