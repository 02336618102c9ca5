package io.github.zhuanjie.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says why the needs of one household are eligible for one project or not, and what would decide or turn it. */
@Command(name = "explain", sortOptions = false)
final class ExplainCommand extends TerminalCommand implements Callable<Integer> {

    @Option(names = "--household", required = true, paramLabel = "ID", descriptionKey = "explain.household")
    private String household = "";

    @Option(names = "--project", required = true, paramLabel = "ID", descriptionKey = "explain.project")
    private String project = "";

    @Option(names = "--need", paramLabel = "ID", descriptionKey = "explain.need")
    private Optional<String> need = Optional.empty();

    @Option(names = "--households", required = true, paramLabel = "F.ndjson", descriptionKey = "match.households")
    private Path households = Path.of("");

    @Option(names = "--needs", required = true, paramLabel = "F.ndjson", descriptionKey = "match.needs")
    private Path needs = Path.of("");

    @Option(names = "--supply", required = true, paramLabel = "F.json", descriptionKey = "match.supply")
    private Path supply = Path.of("");

    @Option(names = "--plan", paramLabel = "F.json", descriptionKey = "explain.plan")
    private Optional<Path> plan = Optional.empty();

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "match.asOf")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--reveal", descriptionKey = "explain.reveal")
    private boolean reveal;

    ExplainCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException {
        LocalDate day = Days.given(asOf, "--as-of");
        ExplainQuestion question = new ExplainQuestion(household, project, need, plan);
        return new ExplainRun(terminal(), day, reveal).run(question, new MatchFiles(households, needs, supply));
    }
}
