package io.github.zhuanjie.cli;

import io.github.zhuanjie.fixtures.NamedProjects;
import io.github.zhuanjie.fixtures.PopulationOptions;
import io.github.zhuanjie.fixtures.PopulationScale;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * The whole job on real projects and a synthetic county: writes the input files, matches them, and takes the drafts all
 * the way with simulated decisions.
 */
@Command(name = "demo", sortOptions = false)
final class DemoCommand extends TerminalCommand implements Callable<Integer> {

    /**
     * The day of the demo: five weeks after 苏民助〔2024〕4号, and the last working day on which the subsistence standard of
     * Yizheng is confirmed by a public source.
     */
    static final LocalDate AS_OF = LocalDate.of(2024, 6, 28);

    private static final String SUPPLY = "supply.json";

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "option.out")
    private Path out = Path.of("");

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "demo.seed")
    private long seed = PopulationOptions.DEFAULT_SEED;

    DemoCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException {
        OutputFolder.check(out);
        Path input = out.resolve("input");
        new PopulationWriter(terminal(), PopulationOptions.of(PopulationScale.COUNTY, AS_OF)).write(input);
        try (OutputFolder folder = OutputFolder.open(input);
                InputStream projects = NamedProjects.open()) {
            projects.transferTo(folder.create(SUPPLY));
            folder.commit();
        }
        MatchFiles files = new MatchFiles(
                input.resolve(PopulationWriter.HOUSEHOLDS),
                input.resolve(PopulationWriter.NEEDS),
                input.resolve(SUPPLY));
        AfterDrafting decisions = new SimulatedDecisions(terminal(), seed);
        return new MatchRun(terminal(), MatchOptions.on(AS_OF).ofSyntheticPeople(), decisions).run(files, out);
    }
}
