package musubi.benchmarks.speed;

import musubi.benchmarks.measure.Percentiles;

/// What asking took.
///
/// @param processor milliseconds of processor time of the asking thread, one value a need
/// @param wall milliseconds until the answer stood, one value a need
/// @param perSecond needs answered a second, all threads together; NaN where they were not asked in a row
/// @param processPerNeed milliseconds of processor time of the whole process, helpers and collector included; NaN
///     likewise
record Asked(Percentiles processor, Percentiles wall, double perSecond, double processPerNeed) {}
