package io.github.zhuanjie.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The old content stays until the new one is complete, and nothing is left behind. */
class AtomicFileTest {

    private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path directory;

    @Test
    void contentIsVisibleOnlyAfterCommit() throws IOException {
        Path target = directory.resolve("out.json");
        try (AtomicFile file = AtomicFile.create(target)) {
            file.outputStream().write(NEW);
            assertThat(target).doesNotExist();
            file.commit();
            assertThat(target).hasBinaryContent(NEW);
        }
        assertThat(names()).containsExactly("out.json");
    }

    @Test
    void existingFileIsReplaced() throws IOException {
        Path target = old();
        AtomicFile.write(target, out -> out.write(NEW));
        assertThat(target).hasBinaryContent(NEW);
        assertThat(names()).containsExactly("out.json");
    }

    @Test
    void bodyThatFailsLeavesTheOldContentAndACleanDirectory() throws IOException {
        Path target = old();
        assertThatThrownBy(() -> AtomicFile.write(target, out -> {
                    out.write(NEW);
                    out.flush();
                    throw new IOException("disk full");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");
        assertThatThrownBy(() -> AtomicFile.write(target, out -> {
                    throw new IllegalStateException("bug");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(target).hasContent("old");
        assertThat(names()).containsExactly("out.json");
    }

    @Test
    void closeWithoutCommitDropsTheContent() throws IOException {
        Path target = old();
        try (AtomicFile file = AtomicFile.create(target)) {
            file.outputStream().write(NEW);
        }
        assertThat(target).hasContent("old");
        assertThat(names()).containsExactly("out.json");
    }

    @Test
    void commitThatCannotRenameLeavesNoTemporaryFile() throws IOException {
        Path target = directory.resolve("taken");
        Files.createDirectories(target.resolve("inside"));
        assertThatThrownBy(() -> AtomicFile.write(target, out -> out.write(NEW)))
                .isInstanceOf(IOException.class);
        assertThat(names()).containsExactly("taken");
    }

    @Test
    void missingDirectoryIsAnIOException() {
        Path target = directory.resolve("missing").resolve("out.json");
        assertThatThrownBy(() -> AtomicFile.create(target)).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> AtomicFile.write(target, out -> out.write(NEW)))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void secondCommitAndCommitAfterCloseAreRefused() throws IOException {
        AtomicFile file = AtomicFile.create(directory.resolve("out.json"));
        file.commit();
        assertThatThrownBy(file::commit).isInstanceOf(IllegalStateException.class);
        file.close();
        assertThatThrownBy(file::commit).isInstanceOf(IllegalStateException.class);
        assertThat(names()).containsExactly("out.json");
    }

    @Test
    void newFileIsForItsOwnerAndReplacedOneKeepsItsPermissions() throws IOException {
        Assumptions.assumeTrue(Files.getFileStore(directory).supportsFileAttributeView("posix"));
        Path target = directory.resolve("out.json");
        AtomicFile.write(target, out -> out.write(NEW));
        assertThat(permissions(target)).isEqualTo("rw-------");
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-r-----"));
        AtomicFile.write(target, out -> out.write(NEW));
        assertThat(permissions(target)).isEqualTo("rw-r-----");
    }

    @Test
    void symbolicLinkGoesOnPointing() throws IOException {
        Path target = old();
        Path link = directory.resolve("link.json");
        Assumptions.assumeTrue(Files.getFileStore(directory).supportsFileAttributeView("posix"));
        Files.createSymbolicLink(link, target);
        AtomicFile.write(link, out -> out.write(NEW));
        assertThat(link).isSymbolicLink();
        assertThat(target).hasBinaryContent(NEW);
    }

    private static String permissions(Path file) throws IOException {
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
        return PosixFilePermissions.toString(permissions);
    }

    private Path old() throws IOException {
        return Files.writeString(directory.resolve("out.json"), "old");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
