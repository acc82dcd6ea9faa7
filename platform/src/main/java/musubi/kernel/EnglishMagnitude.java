package musubi.kernel;

/// The words English uses for large amounts, largest first.
enum EnglishMagnitude {
    TRILLION(12),
    BILLION(9),
    MILLION(6);

    private final int power;

    EnglishMagnitude(int power) {
        this.power = power;
    }

    int power() {
        return power;
    }
}
