package musubi.network;

/// An organisation was entered or changed, or what hangs on it: its memberships, its contact windows.
public record OrganisationChanged(OrganisationId organisation) {}
