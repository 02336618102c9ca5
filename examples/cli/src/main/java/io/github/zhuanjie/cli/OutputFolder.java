package io.github.zhuanjie.cli;

import io.github.zhuanjie.json.AtomicFile;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A folder whose files appear together: each is written under a temporary name, and only {@link #commit} gives them
 * their own. Closing without a commit leaves the folder as it was.
 */
final class OutputFolder implements AutoCloseable {

    private final Path folder;
    private final List<AtomicFile> files = new ArrayList<>();

    private OutputFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Opens a folder, making it if need be.
     *
     * @throws UsageException if the path is a file
     */
    static OutputFolder open(Path folder) throws IOException {
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException e) {
            throw new UsageException("usage.folder");
        }
        return new OutputFolder(folder);
    }

    /** Starts a file. The stream may be closed by whoever writes it. */
    OutputStream create(String name) throws IOException {
        AtomicFile file = AtomicFile.create(folder.resolve(name));
        files.add(file);
        return new Shield(file.outputStream());
    }

    void commit() throws IOException {
        for (AtomicFile file : files) {
            file.commit();
        }
    }

    @Override
    public void close() throws IOException {
        for (AtomicFile file : files) {
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
