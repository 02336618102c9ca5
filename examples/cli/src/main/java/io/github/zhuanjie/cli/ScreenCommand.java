package io.github.zhuanjie.cli;

import io.github.zhuanjie.discovery.DecidingPlace;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists who may be eligible for government assistance and does not receive it, for a person to look into. */
@Command(name = "screen", sortOptions = false)
final class ScreenCommand extends TerminalCommand implements Callable<Integer> {

    @Option(names = "--households", required = true, paramLabel = "F.ndjson", descriptionKey = "match.households")
    private Path households = Path.of("");

    @Option(names = "--rules", required = true, paramLabel = "F.ndjson", descriptionKey = "screen.rules")
    private Path rules = Path.of("");

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "match.asOf")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--by-residence", descriptionKey = "screen.residence")
    private boolean byResidence;

    ScreenCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException {
        LocalDate day = Days.given(asOf, "--as-of");
        DecidingPlace deciding = byResidence ? DecidingPlace.RESIDENCE : DecidingPlace.HUKOU;
        return new ScreenRun(terminal(), day, deciding).run(households, rules);
    }
}
