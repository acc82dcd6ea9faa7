package musubi.database;

import org.springframework.context.SmartLifecycle;

/// Work that must be done, or at least begun, before the first page can be asked for; the web server starts after it.
/// The steps run in the order of their phase. A step may be run again in the same process and then finds its work done.
public interface BeforeFirstPage extends SmartLifecycle {

    void prepare();

    @Override
    int getPhase();

    @Override
    default void start() {
        prepare();
    }

    @Override
    default void stop() {}

    @Override
    default boolean isRunning() {
        return false;
    }
}
