/// Owns who is who: organisations, communities, people and posts, contact windows, and what ties them over time.
/// It never knows what they exchange; modules above add that to its pages as `CommunityExtras` and
/// `OrganisationExtras`.
@NullMarked
@ApplicationModule(displayName = "network")
package musubi.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
