package musubi.portal.commandline.match;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Work on several threads whose results come back in the order in which it was given. Only so much is under way that
/// every thread has some, whatever there is in all.
final class InOrder<T> implements AutoCloseable {

    private static final int PER_THREAD = 4;

    private final ExecutorService threads;
    private final int most;
    private final Queue<Future<T>> underWay = new ArrayDeque<>();
    private final Taker<T> taker;

    /// Takes results on the thread that gives the work.
    @FunctionalInterface
    interface Taker<T> {
        void take(T result) throws IOException;
    }

    InOrder(int threads, Taker<T> taker) {
        this.threads = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().name("match-", 0).factory());
        this.most = threads * PER_THREAD;
        this.taker = taker;
    }

    void give(Callable<T> work) throws IOException {
        underWay.add(threads.submit(work));
        if (underWay.size() > most) {
            takeOne();
        }
    }

    void finish() throws IOException {
        while (!underWay.isEmpty()) {
            takeOne();
        }
    }

    private void takeOne() throws IOException {
        try {
            taker.take(underWay.remove().get());
        } catch (InterruptedException e) {
            throw new IOException(e);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException failure -> throw failure;
                case Error failure -> throw failure;
                case null, default -> throw new IOException(e.getCause());
            }
        }
    }

    /// Waits for what has begun, so that nobody is still at work in what is closed next.
    @Override
    public void close() {
        underWay.forEach(work -> work.cancel(false));
        threads.close();
    }
}
