package musubi.scenarios;

/// The site under test, by its address.
record Site(int port) {

    String address(String path) {
        return "http://localhost:" + port + path;
    }

    /// A caller of their own: no cookie and no address is shared with any other.
    Caller caller() {
        return new Caller(this);
    }

    Caller caller(String role) {
        var caller = caller();
        caller.signIn(role);
        return caller;
    }
}
