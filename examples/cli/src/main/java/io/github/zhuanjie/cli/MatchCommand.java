package io.github.zhuanjie.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Matches households and needs with a supply list and writes plan, drafts, unmet needs and report. */
@Command(name = "match", sortOptions = false)
final class MatchCommand extends TerminalCommand implements Callable<Integer> {

    private static final int KEY_BYTES = 16;

    @Option(names = "--households", required = true, paramLabel = "F.ndjson", descriptionKey = "match.households")
    private Path households = Path.of("");

    @Option(names = "--needs", required = true, paramLabel = "F.ndjson", descriptionKey = "match.needs")
    private Path needs = Path.of("");

    @Option(names = "--supply", required = true, paramLabel = "F.json", descriptionKey = "match.supply")
    private Path supply = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "option.out")
    private Path out = Path.of("");

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "match.asOf")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--algorithm", paramLabel = "NAME", descriptionKey = "match.algorithm")
    private String algorithm = MatchOptions.DEFAULT_ALGORITHM;

    @Option(names = "--time-limit", paramLabel = "SECONDS", descriptionKey = "match.timeLimit")
    private int timeLimit = 600;

    @Option(names = "--key", paramLabel = "TEXT", descriptionKey = "match.key")
    private Optional<String> key = Optional.empty();

    @Option(names = "--area", paramLabel = "CODE", descriptionKey = "match.area")
    private Optional<String> area = Optional.empty();

    @Option(names = "--threads", paramLabel = "N", descriptionKey = "match.threads")
    private int threads = Runtime.getRuntime().availableProcessors();

    MatchCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException {
        LocalDate day = Days.given(asOf, "--as-of");
        if (timeLimit <= 0) {
            throw new UsageException("usage.value", "--time-limit");
        }
        if (threads <= 0) {
            throw new UsageException("usage.value", "--threads");
        }
        MatchOptions options = MatchOptions.on(day)
                .withAlgorithm(algorithm, Duration.ofSeconds(timeLimit))
                .withKey(key.orElseGet(MatchCommand::drawKey))
                .withThreads(threads)
                .withArea(area.map(Areas::known));
        OutputFolder.check(out);
        return new MatchRun(terminal(), options, new DraftsOnly()).run(new MatchFiles(households, needs, supply), out);
    }

    /** Nobody can know the key before the run, and so nobody can choose an identifier by it. */
    private static String drawKey() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return HexFormat.of().formatHex(key);
    }
}
