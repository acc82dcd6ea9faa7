package musubi.access;

import java.util.Optional;

/// Asked when a role is told in words: what is the community or organisation of this scope called? Modules above
/// answer, in the language of the reader, with names that are public.
public interface ScopeNames {

    Optional<String> name(Grant.Scope scope);
}
