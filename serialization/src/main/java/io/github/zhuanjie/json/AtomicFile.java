package io.github.zhuanjie.json;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * A file that is complete or not there: what is written becomes visible under the file's name all at once, and what was
 * there before stays until then. Survives a crash or a loss of power at any moment.
 *
 * <p>The content goes to a temporary file in the same directory, is forced to the disk and renamed; where the system
 * allows, the directory is forced to the disk too. A new file can be read by its owner only; a file that is replaced
 * keeps its permissions, and a symbolic link goes on pointing to the new content.
 *
 * <p>Not thread-safe.
 */
public final class AtomicFile implements AutoCloseable {

    private static final int BUFFER = 64 * 1024;

    private final Path target;
    private final Path temporary;
    private final FileChannel channel;
    private final OutputStream out;
    private boolean finished;

    private AtomicFile(Path target, Path temporary, FileChannel channel) {
        this.target = target;
        this.temporary = temporary;
        this.channel = channel;
        this.out = new Content(channel);
    }

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Body {

        /**
         * Writes the content.
         *
         * @param out  where to; may be closed or left open
         * @throws IOException if writing fails
         */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file as a whole.
     *
     * @param target  the file; its directory must exist
     * @param body  writes the content; if it throws, the file is left as it was
     * @throws IOException if the file cannot be written; it is left as it was
     */
    public static void write(Path target, Body body) throws IOException {
        try (AtomicFile file = create(target)) {
            body.writeTo(file.outputStream());
            file.commit();
        }
    }

    /**
     * Begins a file. Nothing is visible under its name before {@link #commit}.
     *
     * @param target  the file; its directory must exist
     * @return the file, to be closed in any case
     * @throws IOException if no temporary file can be created
     */
    public static AtomicFile create(Path target) throws IOException {
        Path real = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
        Path temporary = Files.createTempFile(real.getParent(), ".zhuanjie-", ".tmp");
        try {
            keepPermissions(real, temporary);
            return new AtomicFile(real, temporary, FileChannel.open(temporary, StandardOpenOption.WRITE));
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(temporary);
            throw e;
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView target = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (target != null && Files.exists(from)) {
            target.setPermissions(Files.getPosixFilePermissions(from));
        }
    }

    /**
     * Returns where the content is to be written.
     *
     * @return a buffered stream; closing it does not end the file
     */
    public OutputStream outputStream() {
        return out;
    }

    /**
     * Forces the content to the disk without making it visible yet; nothing more can be written. Who commits several
     * files syncs them all first, so that a full disk is found before the first of them appears.
     *
     * @throws IOException if that fails; the file is left as it was
     * @throws IllegalStateException if the file was committed or closed before
     */
    public void sync() throws IOException {
        if (finished) {
            throw new IllegalStateException("the file was committed or closed before");
        }
        if (channel.isOpen()) {
            out.flush();
            channel.force(true);
            channel.close();
        }
    }

    /**
     * Makes the content visible under the file's name.
     *
     * @throws IOException if that fails; the file is left as it was, or complete if only the directory could not be
     *     forced to the disk
     * @throws IllegalStateException if the file was committed or closed before
     */
    public void commit() throws IOException {
        sync();
        Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        finished = true;
        forceDirectory();
    }

    /** Some systems cannot open a directory; there the rename is as durable as they make it. */
    private void forceDirectory() throws IOException {
        FileChannel directory;
        try {
            directory = FileChannel.open(target.getParent(), StandardOpenOption.READ);
        } catch (IOException e) {
            return;
        }
        try (directory) {
            directory.force(true);
        }
    }

    /**
     * Ends the writing; without {@link #commit}, drops the content.
     *
     * @throws IOException if the temporary file cannot be deleted
     */
    @Override
    public void close() throws IOException {
        if (!finished) {
            finished = true;
            try {
                channel.close();
            } finally {
                Files.deleteIfExists(temporary);
            }
        }
    }

    /** The bytes must be forced to the disk after they were written, so whoever writes them cannot close the channel. */
    private static final class Content extends BufferedOutputStream {
        Content(FileChannel channel) {
            super(Channels.newOutputStream(channel), BUFFER);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
