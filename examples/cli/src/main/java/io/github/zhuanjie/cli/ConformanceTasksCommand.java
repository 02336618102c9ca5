package io.github.zhuanjie.cli;

import io.github.zhuanjie.cli.conformance.KitFiles;
import io.github.zhuanjie.conformance.TaskBook;
import io.github.zhuanjie.conformance.folder.KitFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the tasks of the conformance kit for an implementation in any language. */
@Command(name = "tasks", sortOptions = false)
final class ConformanceTasksCommand extends TerminalCommand implements Callable<Integer> {

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "option.out")
    private Path out = Path.of("");

    @Option(names = "--with-answers", descriptionKey = "conformance.withAnswers")
    private boolean withAnswers;

    ConformanceTasksCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException {
        OutputFolder.check(out);
        TaskBook book = TaskBook.standard();
        KitFiles.write(out, KitFolder.of(book));
        if (withAnswers) {
            KitFiles.write(out, KitFiles.ownAnswers(book));
        }
        terminal()
                .out()
                .println(terminal()
                        .text(
                                "conformance.tasks.done",
                                book.getTasks().size(),
                                book.getRequirements().size(),
                                out.resolve("tasks")));
        return 0;
    }
}
