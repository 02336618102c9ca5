package io.github.zhuanjie.json;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * Unpacks the members of a gzip file one after the other (RFC 1952). The JDK's stream takes a damaged header after the first member
 * for the end of the file, so that everything behind it would be missing without a word; here only the end of the stream is an
 * end, or zeros up to it, with which tapes and some programs pad. Checksums of headers are not looked at.
 */
final class GzipMembers extends InputStream {

    private static final int BUFFER = 64 * 1024;
    private static final int MAGIC_1 = 0x1F;
    private static final int MAGIC_2 = 0x8B;
    private static final int DEFLATED = 8;
    private static final int REST_OF_HEADER = 6;
    private static final int HEADER_CHECKSUM = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int RESERVED = 0xE0;
    private static final long UNSIGNED_INT = 0xFFFF_FFFFL;

    private final InputStream in;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private final byte[] buffer = new byte[BUFFER];
    private int from;
    private int to;
    private boolean inMember;
    private boolean ended;

    GzipMembers(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, target.length);
        int read = 0;
        while (read == 0 && length > 0) {
            if (!inMember && !startMember()) {
                return -1;
            }
            read = inflate(target, offset, length);
        }
        return read;
    }

    /** Unpacks what there is; 0 if the member ended or more has to be read. */
    private int inflate(byte[] target, int offset, int length) throws IOException {
        int read;
        try {
            read = inflater.inflate(target, offset, length);
        } catch (DataFormatException e) {
            throw new ZipException("gzip data are damaged");
        }
        checksum.update(target, offset, read);
        if (inflater.finished()) {
            from = to - inflater.getRemaining();
            endMember();
        } else if (inflater.needsDictionary()) {
            throw new ZipException("gzip data need a dictionary");
        } else if (read == 0 && inflater.needsInput()) {
            fill();
            inflater.setInput(buffer, from, to - from);
            from = to;
        }
        return read;
    }

    private void fill() throws IOException {
        if (!hasMore()) {
            throw new EOFException("gzip data are cut off");
        }
    }

    private boolean hasMore() throws IOException {
        if (from == to) {
            from = 0;
            to = Math.max(0, in.read(buffer));
        }
        return from < to;
    }

    private int next() throws IOException {
        fill();
        return buffer[from++] & 0xFF;
    }

    private void skip(int bytes) throws IOException {
        for (int i = 0; i < bytes; i++) {
            next();
        }
    }

    /** Reads a header; false if there is none but the end. */
    private boolean startMember() throws IOException {
        if (ended || !hasMore() || isPadding()) {
            ended = true;
            return false;
        }
        if (next() != MAGIC_1 || next() != MAGIC_2 || next() != DEFLATED) {
            throw new ZipException("what follows in the gzip file is not gzip");
        }
        int flags = next();
        if ((flags & RESERVED) != 0) {
            throw new ZipException("the gzip header is damaged");
        }
        skip(REST_OF_HEADER);
        if ((flags & EXTRA) != 0) {
            skip(next() | next() << 8);
        }
        skipText((flags & NAME) != 0);
        skipText((flags & COMMENT) != 0);
        skip((flags & HEADER_CHECKSUM) != 0 ? 2 : 0);
        inflater.reset();
        checksum.reset();
        inMember = true;
        return true;
    }

    private void skipText(boolean isThere) throws IOException {
        boolean inText = isThere;
        while (inText) {
            inText = next() != 0;
        }
    }

    private boolean isPadding() throws IOException {
        if (buffer[from] != 0) {
            return false;
        }
        while (hasMore()) {
            if (next() != 0) {
                throw new ZipException("what follows in the gzip file is not gzip");
            }
        }
        return true;
    }

    private void endMember() throws IOException {
        inMember = false;
        long expected = fourBytes();
        long size = fourBytes();
        if (expected != checksum.getValue() || size != (inflater.getBytesWritten() & UNSIGNED_INT)) {
            throw new ZipException("the checksum of the gzip data is wrong");
        }
    }

    private long fourBytes() throws IOException {
        long value = 0;
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            value |= (long) next() << shift;
        }
        return value;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }
}
