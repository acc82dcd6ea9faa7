/// Owns the running of chores: when they are due, and on which node.
/// It never knows what a chore does.
@NullMarked
package musubi.tasks.jobs;

import org.jspecify.annotations.NullMarked;
