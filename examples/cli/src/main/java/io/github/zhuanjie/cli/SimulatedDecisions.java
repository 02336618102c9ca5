package io.github.zhuanjie.cli;

import io.github.zhuanjie.aid.AidRecord;
import io.github.zhuanjie.cli.referral.Draft;
import io.github.zhuanjie.cli.referral.SimulatedReferrals;
import io.github.zhuanjie.cli.referral.Simulation;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.json.NdjsonWriter;
import io.github.zhuanjie.json.ZhuanjieJson;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralEvent;
import io.github.zhuanjie.report.FunnelTally;
import io.github.zhuanjie.report.ReferralFunnel;
import io.github.zhuanjie.supply.SupplyList;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Takes the drafts all the way, with decisions of both sides that are made up, and says so. */
final class SimulatedDecisions implements AfterDrafting {

    static final String EVENTS = "referral-events.ndjson";
    static final String AID = "aid.ndjson";

    private final Terminal terminal;
    private final long seed;

    SimulatedDecisions(Terminal terminal, long seed) {
        this.terminal = terminal;
        this.seed = seed;
    }

    @Override
    public Optional<ReferralFunnel> write(OutputFolder folder, List<Draft> drafts, SupplyList supply, DivisionCode area)
            throws IOException {
        SimulatedReferrals simulated = Simulation.run(drafts, supply, seed);
        write(folder, REFERRALS, Referral.class, simulated.referrals());
        write(folder, EVENTS, ReferralEvent.class, simulated.events());
        write(folder, AID, AidRecord.class, simulated.aid());
        ReferralFunnel funnel = ReferralFunnel.of(
                area, simulated.lastDay(), drafts.stream().map(Draft::subject).toList(), simulated.courses());
        summarize(funnel.getTotal());
        return Optional.of(funnel);
    }

    private static <T> void write(OutputFolder folder, String name, Class<T> type, List<T> values) throws IOException {
        try (NdjsonWriter<T> lines = NdjsonWriter.open(ZhuanjieJson.strict(), type, folder.create(name))) {
            for (T value : values) {
                lines.write(value);
            }
        }
    }

    private void summarize(FunnelTally tally) {
        terminal.out()
                .println(terminal.text(
                        "demo.funnel",
                        tally.getDrafted(),
                        tally.getConsented(),
                        tally.getSent(),
                        tally.getAccepted(),
                        tally.getHelped(),
                        tally.getUnknown()));
    }

    @Override
    public List<String> files() {
        return List.of(REFERRALS, EVENTS, AID);
    }
}
