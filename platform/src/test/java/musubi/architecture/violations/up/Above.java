package musubi.architecture.violations.up;

import musubi.architecture.violations.down.Below;

/// Half of a cycle, kept so that a guard can be seen to bite.
public record Above(Below below) {}
