package musubi.kernel;

/// A point on the map in degrees (WGS84).
record Place(double latitude, double longitude) {

    private static final double EARTH_RADIUS_KM = 6371.0;

    /// The great-circle distance; within half a percent of the surveyed one.
    double kilometresTo(Place other) {
        var north = Math.toRadians(other.latitude - latitude) / 2;
        var east = Math.toRadians(other.longitude - longitude) / 2;
        var half = Math.pow(Math.sin(north), 2)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * Math.pow(Math.sin(east), 2);
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(half));
    }
}
