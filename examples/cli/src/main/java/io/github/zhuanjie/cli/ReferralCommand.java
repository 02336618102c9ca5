package io.github.zhuanjie.cli;

import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.lifecycle.Lifecycle;
import io.github.zhuanjie.lifecycle.ReferralHistory;
import io.github.zhuanjie.referral.ReferralEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what happened to one referral, from a file of events. */
@Command(name = "referral", sortOptions = false)
final class ReferralCommand extends TerminalCommand implements Callable<Integer> {

    @Option(names = "--events", required = true, paramLabel = "F.ndjson", descriptionKey = "referral.events")
    private Path events = Path.of("");

    @Parameters(arity = "1", paramLabel = "ID", descriptionKey = "referral.id")
    private String id = "";

    ReferralCommand(Terminal terminal) {
        super(terminal);
    }

    /**
     * Tells the history. Faults of other events are listed and do not stand in the way.
     *
     * @return 0; 1 if there were faults
     * @throws UsageException if the file has no event of the referral
     */
    @Override
    public Integer call() throws IOException {
        FaultLog log = new FaultLog(terminal(), terminal().err());
        RecordReader reader = new RecordReader(terminal(), log, true);
        List<ReferralEvent> found = new ArrayList<>();
        boolean readable = reader.readLines(events, ReferralEvent.class, (event, line) -> {
            if (event.getReferral().value().equals(id)) {
                found.add(event);
            }
        });
        if (!readable) {
            return log.exitCode();
        } else if (found.isEmpty()) {
            throw new UsageException("usage.unknown.referral");
        }
        ReferralHistory history = ReferralHistory.of(Lifecycle.standard(), found);
        new HistoryText(terminal(), ReferralId.of(id))
                .lines(history)
                .forEach(line -> terminal().out().println(Terminal.printable(line)));
        return log.exitCode();
    }
}
