/// What stands in one row of a needs workbook and what is wrong with it. It never asks a table, a file or the clock.
@NullMarked
package musubi.exchange.sheet.form;

import org.jspecify.annotations.NullMarked;
