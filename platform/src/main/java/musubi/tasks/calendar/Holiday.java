package musubi.tasks.calendar;

/// 国民の祝日: a holiday by 国民の祝日に関する法律, the days it makes around them, and the days that single laws made.
public enum Holiday {
    NEW_YEARS_DAY,
    COMING_OF_AGE_DAY,
    NATIONAL_FOUNDATION_DAY,
    EMPERORS_BIRTHDAY,
    VERNAL_EQUINOX_DAY,
    SHOWA_DAY,
    CONSTITUTION_DAY,
    GREENERY_DAY,
    CHILDRENS_DAY,
    MARINE_DAY,
    MOUNTAIN_DAY,
    AGED_DAY,
    AUTUMNAL_EQUINOX_DAY,
    HEALTH_SPORTS_DAY,
    SPORTS_DAY,
    CULTURE_DAY,
    LABOUR_THANKSGIVING_DAY,
    WEDDING_1959,
    FUNERAL_1989,
    ENTHRONEMENT_1990,
    WEDDING_1993,
    ACCESSION_2019,
    ENTHRONEMENT_2019,
    /// 振替休日, 第3条第2項
    SUBSTITUTE,
    /// 国民の休日, 第3条第3項
    BETWEEN
}
