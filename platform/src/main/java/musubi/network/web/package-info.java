/// The pages of the register: communities and the map, organisations, contact windows, market areas, prefectures.
@NullMarked
package musubi.network.web;

import org.jspecify.annotations.NullMarked;
