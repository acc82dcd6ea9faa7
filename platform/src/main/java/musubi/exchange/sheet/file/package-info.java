/// Needs workbooks as files: reading what Excel, LibreOffice and others write, and writing our own. It decides nothing.
@NullMarked
package musubi.exchange.sheet.file;

import org.jspecify.annotations.NullMarked;
