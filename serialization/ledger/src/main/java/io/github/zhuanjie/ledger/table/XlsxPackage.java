package io.github.zhuanjie.ledger.table;

import io.github.zhuanjie.fault.Location;
import java.io.Closeable;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The parts of .xlsx, which is a zip file. All entries are looked at before any is unpacked, and none can unpack to more
 * than it said then. The same directory of the zip file serves for both, so that no entry can be one thing to the check and
 * another to the reader.
 */
final class XlsxPackage implements Closeable {

    /** A spreadsheet of a thousand sheets has some five thousand parts. */
    private static final int MOST_ENTRIES = 20_000;

    private static final int SMALL = 1 << 20;

    private final ZipFile zip;
    private final Map<String, ZipEntry> parts = new HashMap<>();

    private XlsxPackage(ZipFile zip) {
        this.zip = zip;
    }

    /** Opens the zip file and checks its directory. */
    static XlsxPackage open(Path file, ReadLimits limits) throws IOException {
        ZipDirectory.check(file, MOST_ENTRIES);
        ZipFile zip = zip(file);
        XlsxPackage opened = new XlsxPackage(zip);
        try {
            opened.index(limits);
            return opened;
        } catch (IllegalArgumentException e) {
            zip.close();
            throw refused("LEDGER_DAMAGED");
        } catch (RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static ZipFile zip(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            if (isDamage(e)) {
                throw refused("LEDGER_DAMAGED");
            }
            throw e;
        } catch (RuntimeException e) {
            // A directory that points outside the file makes the reader stumble in several ways.
            throw refused("LEDGER_DAMAGED");
        }
    }

    private void index(ReadLimits limits) {
        long total = 0;
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            String name = entry.getName().replace('\\', '/');
            if (isOutside(name) || parts.put(key(name), entry) != null) {
                throw refused("LEDGER_UNSAFE");
            }
            long size = entry.getSize();
            long packed = Math.max(entry.getCompressedSize(), 1);
            total += size;
            if (size < 0 || size > SMALL && size / packed >= limits.getUnpackingRatio()) {
                throw refused("LEDGER_BOMB");
            }
            if (total > limits.getUnpackedBytes()) {
                throw refused("LEDGER_BOMB");
            }
        }
    }

    /** Part names are compared without regard to case (ISO/IEC 29500-2, 6.2.2.3). */
    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static boolean isOutside(String name) {
        return name.isEmpty()
                || name.startsWith("/")
                || name.indexOf(':') >= 0
                || name.indexOf('\0') >= 0
                || ("/" + name + "/").contains("/../");
    }

    /** Returns the names of all parts, in lower case. */
    Set<String> names() {
        return parts.keySet();
    }

    /** Opens a part; empty if there is none of this name. */
    Optional<InputStream> open(String name) throws IOException {
        ZipEntry entry = parts.get(key(name));
        if (entry == null || entry.isDirectory()) {
            return Optional.empty();
        }
        try {
            InputStream in = zip.getInputStream(entry);
            if (in == null) {
                throw refused("LEDGER_DAMAGED");
            }
            return Optional.of(new Measured(in, entry.getSize()));
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw refused("LEDGER_DAMAGED");
        }
    }

    /** Starts to read an XML part that must be there. */
    XmlPart xml(String name) throws IOException {
        return XmlPart.of(open(name).orElseThrow(() -> refused("LEDGER_DAMAGED")));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Tells what the zip reader throws at damage from what it throws when the disk fails. */
    static boolean isDamage(IOException e) {
        return e instanceof ZipException || e instanceof EOFException;
    }

    private static UnreadableLedgerException refused(String code) {
        return new UnreadableLedgerException(code, Location.WHOLE);
    }

    /** Gives out no more than the directory said. */
    private static final class Measured extends FilterInputStream {

        private long left;

        private Measured(InputStream in, long size) {
            super(in);
            this.left = size;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int n;
            try {
                n = in.read(buffer, from, length);
            } catch (IOException e) {
                if (isDamage(e)) {
                    throw refused("LEDGER_DAMAGED");
                }
                throw e;
            }
            left -= Math.max(n, 0);
            if (left < 0 || n < 0 && left > 0) {
                throw refused(left < 0 ? "LEDGER_BOMB" : "LEDGER_DAMAGED");
            }
            return n;
        }
    }
}
