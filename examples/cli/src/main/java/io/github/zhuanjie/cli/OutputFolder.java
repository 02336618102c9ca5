package io.github.zhuanjie.cli;

import io.github.zhuanjie.json.AtomicFile;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A folder whose files appear together: each is written under a temporary name, and only {@link #commit} gives them
 * their own. A commit that fails, and closing without one, leaves the folder as it was.
 */
final class OutputFolder implements AutoCloseable {

    private final Path folder;
    private final Map<Path, AtomicFile> files = new LinkedHashMap<>();
    private final Map<String, AtomicFile> named = new ConcurrentHashMap<>();

    private OutputFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Looks, before any work is done, whether a folder can be written to; makes nothing.
     *
     * @throws UsageException if it cannot
     */
    static void check(Path folder) {
        Path existing = folder.toAbsolutePath();
        while (Files.notExists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        if (folder.toString().isBlank() || !Files.isDirectory(existing) || !Files.isWritable(existing)) {
            throw new UsageException("usage.folder");
        }
    }

    /**
     * Opens a folder, making it if need be.
     *
     * @throws UsageException if it cannot be written to
     */
    static OutputFolder open(Path folder) throws IOException {
        check(folder);
        Files.createDirectories(folder);
        return new OutputFolder(folder);
    }

    /** Starts a file. The stream may be closed by whoever writes it. */
    OutputStream create(String name) throws IOException {
        Path own = folder.resolve(name).toAbsolutePath();
        Path target = Files.exists(own) ? own.toRealPath() : own; // what a link leads to is what is replaced
        if (Files.isDirectory(target)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        AtomicFile file = AtomicFile.create(target);
        files.put(target, file);
        named.put(name, file);
        return new Shield(file.outputStream());
    }

    /** Forces a file that is complete to the disk, so that {@link #commit} need not wait for it. */
    void finish(String name) throws IOException {
        named.get(name).sync();
    }

    /** Gives all files their names, or none: what fails after the first is undone. */
    void commit() throws IOException {
        for (AtomicFile file : files.values()) {
            file.sync();
        }
        Map<Path, Optional<Path>> backups = new LinkedHashMap<>();
        Set<Path> committed = new HashSet<>();
        try {
            for (Map.Entry<Path, AtomicFile> entry : files.entrySet()) {
                backups.put(entry.getKey(), backup(entry.getKey()));
                entry.getValue().commit();
                committed.add(entry.getKey());
            }
        } catch (IOException | RuntimeException e) {
            backups.forEach((target, old) -> undo(target, old, committed.contains(target), e));
            throw e;
        }
        backups.values().forEach(OutputFolder::drop);
    }

    /** Where the old file cannot be put back, its backup stays: it is the only copy. */
    private static void undo(Path target, Optional<Path> old, boolean committed, Exception failure) {
        try {
            if (committed && old.isPresent()) {
                Files.move(old.get(), target, StandardCopyOption.REPLACE_EXISTING);
            } else if (committed) {
                Files.deleteIfExists(target);
            } else {
                drop(old);
            }
        } catch (IOException e) {
            failure.addSuppressed(e); // the others are still worth undoing
        }
    }

    /** A backup that cannot be deleted does not make the new files any less complete. */
    private static void drop(Optional<Path> old) {
        try {
            if (old.isPresent()) {
                Files.deleteIfExists(old.get());
            }
        } catch (IOException e) {
            // left behind under a hidden name, readable as the file was
        }
    }

    private static Optional<Path> backup(Path target) throws IOException {
        if (Files.notExists(target)) {
            return Optional.empty();
        }
        Path backup = Files.createTempFile(target.getParent(), ".zhuanjie-", ".old");
        Files.delete(backup);
        try {
            return Optional.of(Files.createLink(backup, target));
        } catch (IOException | UnsupportedOperationException e) {
            return Optional.of(
                    Files.copy(target, backup, StandardCopyOption.COPY_ATTRIBUTES)); // a file system without links
        }
    }

    @Override
    public void close() throws IOException {
        for (AtomicFile file : files.values()) {
            file.close();
        }
    }

    /** Whoever writes may close the stream; the file stays open until the folder is committed. */
    private static final class Shield extends FilterOutputStream {

        Shield(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
