package io.github.zhuanjie.cli.conformance;

import io.github.zhuanjie.conformance.Answer;
import io.github.zhuanjie.conformance.ConformanceTarget;
import io.github.zhuanjie.conformance.Task;
import io.github.zhuanjie.conformance.TaskBook;
import io.github.zhuanjie.conformance.folder.KitCodes;
import io.github.zhuanjie.conformance.folder.KitSchemas;
import io.github.zhuanjie.conformance.folder.TaskFiles;
import io.github.zhuanjie.conformance.own.OwnTarget;
import io.github.zhuanjie.conformance.report.PolicyPage;
import io.github.zhuanjie.conformance.report.RequirementsPage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The files that go to whoever wants to be tested. */
public final class KitFiles {

    private KitFiles() {}

    /**
     * Returns the tasks, the requirements and the schemas of both sides' files.
     *
     * @param book  the tasks
     * @return contents by path
     */
    public static Map<String, byte[]> of(TaskBook book) {
        Map<String, byte[]> files = new TreeMap<>();
        book.getTasks().forEach(task -> files.putAll(TaskFiles.of(task)));
        KitSchemas.names().forEach(name -> files.put(name, bytes(KitSchemas.text(name))));
        files.put("codes.json", bytes(KitCodes.json()));
        files.put("REQUIREMENTS.md", bytes(RequirementsPage.markdown(book, Locale.ENGLISH)));
        files.put("REQUIREMENTS.zh-CN.md", bytes(RequirementsPage.markdown(book, Locale.SIMPLIFIED_CHINESE)));
        files.put("POLICY.md", bytes(PolicyPage.markdown(book, Locale.ENGLISH)));
        files.put("POLICY.zh-CN.md", bytes(PolicyPage.markdown(book, Locale.SIMPLIFIED_CHINESE)));
        return files;
    }

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

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
