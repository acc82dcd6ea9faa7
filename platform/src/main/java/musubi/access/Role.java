package musubi.access;

/// 役割: what someone may do; where, is said by the scope of the grant. Everyone else is the public.
public enum Role {
    /// 国の事務局
    NATIONAL_OFFICE,
    /// コミュニティ事務局
    COMMUNITY_OFFICE,
    /// コーディネーター
    COORDINATOR,
    /// 構成機関
    MEMBER_ORGANISATION,
    /// 研究者
    RESEARCHER,
    /// 審査員: reads what a call gives to read, nothing else
    REVIEWER
}
