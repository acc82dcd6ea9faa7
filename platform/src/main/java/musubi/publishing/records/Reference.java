package musubi.publishing.records;

import java.util.UUID;

/// Another record that is named: enough to show it and to ask for it.
public record Reference(UUID id, String slug, Localised name, String url) {}
