package io.github.zhuanjie.cli;

import io.github.zhuanjie.fixtures.PopulationGenerator;
import io.github.zhuanjie.fixtures.PopulationOptions;
import io.github.zhuanjie.fixtures.SyntheticHousehold;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.json.NdjsonWriter;
import io.github.zhuanjie.json.ZhuanjieJson;
import io.github.zhuanjie.need.Need;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;

/** Streams a synthetic population into two files. */
final class PopulationWriter {

    static final String HOUSEHOLDS = "households.ndjson";
    static final String NEEDS = "needs.ndjson";

    private final Terminal terminal;
    private final PopulationOptions options;

    PopulationWriter(Terminal terminal, PopulationOptions options) {
        this.terminal = terminal;
        this.options = options;
    }

    void write(Path folder) throws IOException {
        ZhuanjieJson json = ZhuanjieJson.strict();
        long needs = 0;
        try (OutputFolder out = OutputFolder.open(folder)) {
            try (NdjsonWriter<Household> households = NdjsonWriter.open(json, Household.class, out.create(HOUSEHOLDS));
                    NdjsonWriter<Need> needLines = NdjsonWriter.open(json, Need.class, out.create(NEEDS));
                    Progress progress = Progress.start(terminal, "progress.generate", options.households())) {
                Iterator<SyntheticHousehold> all =
                        PopulationGenerator.of(options).iterator();
                while (all.hasNext()) {
                    SyntheticHousehold one = all.next();
                    households.write(one.household());
                    for (Need need : one.needs()) {
                        needLines.write(need);
                        needs++;
                    }
                    progress.step();
                }
            }
            out.commit();
        }
        terminal.out()
                .println(terminal.text(
                        "generate.done",
                        options.households(),
                        needs,
                        folder.resolve(HOUSEHOLDS),
                        folder.resolve(NEEDS)));
    }
}
