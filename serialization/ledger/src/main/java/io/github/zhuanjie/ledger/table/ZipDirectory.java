package io.github.zhuanjie.ledger.table;

import io.github.zhuanjie.fault.Location;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/**
 * Looks at the two ends of a zip file before the platform's reader does, which keeps the whole directory in memory, and tells
 * an encrypted entry from a damaged one by its message only.
 */
final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int ENTRY = 0x04034b50;
    private static final int MOST_BYTES_PER_ENTRY = 1024;
    private static final int ENCRYPTED = 1;

    private ZipDirectory() {}

    static void check(Path file, int mostEntries) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            byte[] head = new byte[(int) Math.min(in.length(), 8)];
            in.readFully(head);
            check(little(head), tail(in), mostEntries);
        }
    }

    /** Tells whether a file ends as a zip file does, whatever it begins with. */
    static boolean isAtEndOf(Path file) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            return find(tail(in)) >= 0;
        }
    }

    private static ByteBuffer tail(RandomAccessFile in) throws IOException {
        byte[] tail = new byte[(int) Math.min(in.length(), END_LENGTH + LONGEST_COMMENT)];
        in.seek(in.length() - tail.length);
        in.readFully(tail);
        return little(tail);
    }

    private static int find(ByteBuffer tail) {
        int at = tail.capacity() - END_LENGTH;
        while (at >= 0 && tail.getInt(at) != END) {
            at--;
        }
        return at;
    }

    private static void check(ByteBuffer head, ByteBuffer tail, int mostEntries) {
        int at = find(tail);
        if (at < 0) {
            throw refused("LEDGER_DAMAGED");
        }
        int entries = Short.toUnsignedInt(tail.getShort(at + 10));
        long bytes = Integer.toUnsignedLong(tail.getInt(at + 12));
        // The largest count and size mean that the true ones stand elsewhere (zip64): no spreadsheet needs that many.
        if (entries > mostEntries || bytes > (long) mostEntries * MOST_BYTES_PER_ENTRY) {
            throw refused("LEDGER_BOMB");
        }
        if (head.capacity() == 8 && head.getInt(0) == ENTRY && (head.getShort(6) & ENCRYPTED) != 0) {
            throw refused("LEDGER_ENCRYPTED");
        }
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static UnreadableLedgerException refused(String code) {
        return new UnreadableLedgerException(code, Location.WHOLE);
    }
}
