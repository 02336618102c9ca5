package io.github.zhuanjie.cli;

import io.github.zhuanjie.fixtures.PopulationOptions;
import io.github.zhuanjie.fixtures.PopulationScale;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes a synthetic population, the same for the same seed on every machine. */
@Command(name = "generate", sortOptions = false)
final class GenerateCommand extends TerminalCommand implements Callable<Integer> {

    @Option(
            names = "--scale",
            required = true,
            paramLabel = "township|county|prefecture|province",
            descriptionKey = "generate.scale")
    private PopulationScale scale = PopulationScale.COUNTY;

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "generate.seed")
    private long seed = PopulationOptions.DEFAULT_SEED;

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "option.out")
    private Path out = Path.of("");

    @Option(names = "--area", paramLabel = "CODE", descriptionKey = "generate.area")
    private Optional<String> area = Optional.empty();

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "generate.asOf")
    private LocalDate asOf = DemoCommand.AS_OF;

    GenerateCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException {
        PopulationOptions options = PopulationOptions.of(scale, Days.given(Optional.of(asOf), "--as-of"))
                .withSeed(seed);
        if (area.isPresent()) {
            options = options.withArea(Areas.known(area.get()));
        }
        new PopulationWriter(terminal(), options).write(out);
        return 0;
    }
}
