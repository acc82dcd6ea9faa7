package musubi.exchange.sheet.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import musubi.exchange.sheet.file.SheetFile.Unreadable;

/// What kind of file it is, by how it begins and not by its name.
enum SheetFileKind {
    EMPTY {
        @Override
        SheetFile read(byte[] bytes) {
            return Unreadable.because("empty");
        }
    },
    TOO_LARGE {
        @Override
        SheetFile read(byte[] bytes) {
            return Unreadable.because("too-large", SheetFile.MOST_BYTES >> 20);
        }
    },

    /// An old Excel file, or a new one in its envelope of encryption.
    COMPOUND {
        @Override
        SheetFile read(byte[] bytes) {
            var text = new String(bytes, StandardCharsets.UTF_16LE);
            return Unreadable.because(text.contains("EncryptedPackage") ? "password" : "old-excel");
        }
    },
    ZIP {
        @Override
        SheetFile read(byte[] bytes) {
            return new WorkbookFile(bytes).read();
        }
    },
    TEXT {
        @Override
        SheetFile read(byte[] bytes) {
            return CsvFile.read(bytes);
        }
    };

    private static final byte[] COMPOUND_HEAD = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ZIP_HEAD = {'P', 'K', 3, 4};

    abstract SheetFile read(byte[] bytes);

    static SheetFileKind of(byte[] bytes) {
        if (bytes.length == 0) {
            return EMPTY;
        }
        if (bytes.length > SheetFile.MOST_BYTES) {
            return TOO_LARGE;
        }
        return begins(bytes, ZIP_HEAD) ? ZIP : begins(bytes, COMPOUND_HEAD) ? COMPOUND : TEXT;
    }

    private static boolean begins(byte[] bytes, byte[] head) {
        return bytes.length >= head.length && Arrays.equals(bytes, 0, head.length, head, 0, head.length);
    }
}
