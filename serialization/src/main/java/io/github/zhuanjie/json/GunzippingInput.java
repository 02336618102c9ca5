package io.github.zhuanjie.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** A stream that unpacks another one if that begins as gzip does, and passes it on as it is if not. */
final class GunzippingInput extends InputStream {

    private final InputStream in;
    private @Nullable InputStream unpacked;

    GunzippingInput(InputStream in) {
        this.in = in;
    }

    /** Looks at the first two bytes when the first one is wanted, not before. */
    private InputStream unpacked() throws IOException {
        InputStream opened = unpacked;
        if (opened == null) {
            byte[] head = new byte[2];
            int length = in.readNBytes(head, 0, head.length);
            PushbackInputStream whole = new PushbackInputStream(in, head.length);
            whole.unread(head, 0, length);
            boolean packed = length == 2 && (head[0] & 0xFF | (head[1] & 0xFF) << 8) == GZIPInputStream.GZIP_MAGIC;
            opened = packed ? new GzipMembers(whole) : whole;
            unpacked = opened;
        }
        return opened;
    }

    @Override
    public int read() throws IOException {
        return unpacked().read();
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        return unpacked().read(target, offset, length);
    }

    @Override
    public void close() throws IOException {
        if (unpacked != null) {
            unpacked.close();
        }
        in.close();
    }
}
