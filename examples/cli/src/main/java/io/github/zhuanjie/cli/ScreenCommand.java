package io.github.zhuanjie.cli;

import io.github.zhuanjie.discovery.DecidingPlace;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists who may be eligible for government assistance and does not receive it, for a person to look into. */
@Command(name = "screen", sortOptions = false)
final class ScreenCommand extends TerminalCommand implements Callable<Integer> {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    @Option(names = "--households", required = true, paramLabel = "F.ndjson", descriptionKey = "match.households")
    private Path households = Path.of("");

    @Option(names = "--rules", required = true, paramLabel = "F.ndjson", descriptionKey = "screen.rules")
    private Path rules = Path.of("");

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "match.asOf")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--by-residence", descriptionKey = "screen.residence")
    private boolean byResidence;

    private final Clock clock;

    ScreenCommand(Terminal terminal) {
        super(terminal);
        this.clock = Clock.system(CHINA);
    }

    @Override
    public Integer call() throws IOException {
        LocalDate day = Days.sensible(asOf.orElseGet(() -> LocalDate.now(clock)));
        DecidingPlace deciding = byResidence ? DecidingPlace.RESIDENCE : DecidingPlace.HUKOU;
        return new ScreenRun(terminal(), day, deciding).run(households, rules);
    }
}
