/// Owns the days on which offices in Japan are closed, computed from the laws for every year.
/// It never asks what day it is today.
@NullMarked
package musubi.tasks.calendar;

import org.jspecify.annotations.NullMarked;
