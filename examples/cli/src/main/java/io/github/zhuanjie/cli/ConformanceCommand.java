package io.github.zhuanjie.cli;

import io.github.zhuanjie.conformance.ConformanceReport;
import io.github.zhuanjie.conformance.ConformanceRun;
import io.github.zhuanjie.conformance.RequirementResult;
import io.github.zhuanjie.conformance.ResultStatus;
import io.github.zhuanjie.conformance.TaskBook;
import io.github.zhuanjie.conformance.folder.FolderTarget;
import io.github.zhuanjie.conformance.report.HtmlReport;
import io.github.zhuanjie.conformance.report.JUnitReport;
import io.github.zhuanjie.conformance.report.JsonReport;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Judges the answers that another implementation has given to the tasks of the conformance kit. */
@Command(name = "conformance", sortOptions = false)
final class ConformanceCommand extends TerminalCommand implements Callable<Integer> {

    private static final String REPORT = "report.html";

    @Option(names = "--target", paramLabel = "DIR", descriptionKey = "conformance.target")
    private @Nullable Path target;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "option.out")
    private @Nullable Path out;

    @Option(names = "--name", paramLabel = "TEXT", descriptionKey = "conformance.name")
    private @Nullable String name;

    @Option(names = "--only", paramLabel = "ID", split = ",", descriptionKey = "conformance.only")
    private Set<String> only = new LinkedHashSet<>();

    ConformanceCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException {
        Path answers = given(target, "--target");
        Path reports = given(out, "--out");
        if (!Files.isDirectory(answers.resolve("answers"))) {
            throw new UsageException("usage.answers");
        }
        OutputFolder.check(reports);
        ConformanceReport report = run().test(FolderTarget.of(nameOf(answers), answers));
        write(report, reports);
        report.results().forEach(this::tell);
        terminal()
                .tell(
                        "conformance.summary",
                        report.count(ResultStatus.HOLDS),
                        report.count(ResultStatus.FAILS),
                        report.count(ResultStatus.NOT_TESTED),
                        reports.resolve(REPORT));
        return report.isPassed() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    private static Path given(@Nullable Path option, String missing) {
        if (option == null) {
            throw new UsageException("usage.missing", missing);
        }
        return option;
    }

    private ConformanceRun run() {
        ConformanceRun all = ConformanceRun.of(TaskBook.standard(), Clock.systemUTC());
        try {
            return only.isEmpty() ? all : all.only(only);
        } catch (IllegalArgumentException e) {
            throw new UsageException("usage.requirement");
        }
    }

    private String nameOf(Path answers) {
        Path last = answers.toAbsolutePath().normalize().getFileName();
        return Optional.ofNullable(name).orElseGet(() -> last == null ? "-" : last.toString());
    }

    /** One line for each requirement that does not hold, and nothing of the answers. */
    private void tell(RequirementResult result) {
        if (result.status() == ResultStatus.FAILS) {
            terminal().out().println(result.requirement().id() + " " + sentence(result));
        }
    }

    private String sentence(RequirementResult result) {
        return result.requirement().sentence(terminal().messages().getLocale());
    }

    private void write(ConformanceReport report, Path reports) throws IOException {
        Locale locale = terminal().messages().getLocale();
        try (OutputFolder folder = OutputFolder.open(reports)) {
            try (OutputStream to = folder.create(REPORT)) {
                HtmlReport.write(report, locale, to);
            }
            try (OutputStream to = folder.create("report.json")) {
                to.write(JsonReport.write(report));
            }
            try (OutputStream to = folder.create("junit.xml")) {
                JUnitReport.write(report, locale, to);
            }
            folder.commit();
        }
    }
}
