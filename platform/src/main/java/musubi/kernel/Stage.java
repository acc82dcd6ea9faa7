package musubi.kernel;

/// 段階: how near to use a seed or a project is.
public enum Stage {
    /// 基礎・基盤
    BASIC,
    /// 応用・実用化
    APPLIED,
    /// 実用化
    PRACTICAL
}
