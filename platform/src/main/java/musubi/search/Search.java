package musubi.search;

import musubi.access.Actor;

/// Finds records for a viewer. Text the viewer may not read neither matches, nor moves a rank, nor is counted.
public interface Search {

    Found find(Actor viewer, Query query);

    /// Why a record is not found, or not among the first; a record the viewer may not know of is as if it were not.
    Absence whyNot(Actor viewer, Query query, RecordRef record);
}
