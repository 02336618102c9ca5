package io.github.zhuanjie.cli;

import io.github.zhuanjie.json.AtomicFile;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A folder whose files appear together: each is written under a temporary name, and only {@link #commit} gives them
 * their own. A commit that fails, and closing without one, leaves the folder as it was.
 */
final class OutputFolder implements AutoCloseable {

    private final Path folder;
    private final Map<Path, AtomicFile> files = new LinkedHashMap<>();

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
        Path target = folder.resolve(name);
        if (Files.isDirectory(target)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        AtomicFile file = AtomicFile.create(target);
        files.put(target, file);
        return new Shield(file.outputStream());
    }

    /** Gives all files their names, or none: what fails after the first is undone. */
    void commit() throws IOException {
        for (AtomicFile file : files.values()) {
            file.sync();
        }
        Map<Path, Optional<Path>> replaced = new LinkedHashMap<>();
        try {
            for (Map.Entry<Path, AtomicFile> entry : files.entrySet()) {
                replaced.put(entry.getKey(), backup(entry.getKey()));
                entry.getValue().commit();
            }
        } catch (IOException | RuntimeException e) {
            undo(replaced);
            throw e;
        }
        for (Optional<Path> old : replaced.values()) {
            if (old.isPresent()) {
                Files.deleteIfExists(old.get());
            }
        }
    }

    private static Optional<Path> backup(Path target) throws IOException {
        if (Files.notExists(target)) {
            return Optional.empty();
        }
        Path backup = Files.createTempFile(target.toAbsolutePath().getParent(), ".zhuanjie-", ".old");
        Files.delete(backup);
        try {
            return Optional.of(Files.createLink(backup, target));
        } catch (IOException | UnsupportedOperationException e) {
            return Optional.of(Files.copy(target, backup)); // a file system without links
        }
    }

    private static void undo(Map<Path, Optional<Path>> replaced) throws IOException {
        for (Map.Entry<Path, Optional<Path>> entry : replaced.entrySet()) {
            if (entry.getValue().isPresent()) {
                Files.move(entry.getValue().get(), entry.getKey(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.deleteIfExists(entry.getKey());
            }
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
