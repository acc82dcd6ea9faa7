package musubi.access;

/// A path that programs of others post to, which never saw a form of ours and can bring no token. What may be done
/// there
/// is proved by the address itself.
public interface WithoutFormToken {

    /// As Spring writes paths: `/notices/stop/*`.
    String path();
}
