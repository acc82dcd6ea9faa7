package musubi.search.engine;

/// How often each of many numbers was counted.
interface KeyCounts {

    void add(int key, int by);

    int of(int key);

    KeyCounts copy();
}
