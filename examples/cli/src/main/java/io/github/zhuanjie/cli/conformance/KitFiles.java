package io.github.zhuanjie.cli.conformance;

import io.github.zhuanjie.conformance.Answer;
import io.github.zhuanjie.conformance.ConformanceTarget;
import io.github.zhuanjie.conformance.Task;
import io.github.zhuanjie.conformance.TaskBook;
import io.github.zhuanjie.conformance.folder.TaskFiles;
import io.github.zhuanjie.conformance.own.OwnTarget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Our own answers as files, and how files of the kit are laid down. */
public final class KitFiles {

    private KitFiles() {}

    /**
     * Returns our own answers, as an example of the form.
     *
     * @param book  the tasks
     * @return contents by path
     */
    public static Map<String, byte[]> ownAnswers(TaskBook book) {
        ConformanceTarget own = new OwnTarget();
        Map<String, byte[]> files = new TreeMap<>();
        for (Task task : book.getTasks()) {
            Answer answer = own.answer(task).orElseThrow();
            files.putAll(TaskFiles.of(task, answer));
        }
        return files;
    }

    /**
     * Writes files, making the folders that they lie in. Other files stay.
     *
     * @param folder  where to
     * @param files  contents by path
     * @throws IOException if that fails
     */
    public static void write(Path folder, Map<String, byte[]> files) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path target = folder.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
    }
}
