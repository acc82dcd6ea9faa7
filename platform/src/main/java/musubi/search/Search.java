package musubi.search;

import musubi.access.Actor;

/// Finds records for a viewer. Text the viewer may not read neither matches, nor moves a rank, nor is counted.
public interface Search {

    Found find(Actor viewer, Query query);
}
