/// Owns the way in: sign-in by password, passkey or demo role, sessions, and what a request says about who acts.
/// It never decides what an actor may read.
@NullMarked
package musubi.access.signin;

import org.jspecify.annotations.NullMarked;
