package io.github.zhuanjie.cli;

import io.github.zhuanjie.cli.referral.Draft;
import io.github.zhuanjie.cli.report.SimulatedCourse;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.json.NdjsonWriter;
import io.github.zhuanjie.json.ZhuanjieJson;
import io.github.zhuanjie.referral.ReferralTerms;
import io.github.zhuanjie.supply.SupplyList;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Leaves the drafts to people: nothing is sent before somebody has been asked. */
final class DraftsOnly implements AfterDrafting {

    @Override
    public Optional<SimulatedCourse> write(
            OutputFolder folder, List<Draft> drafts, SupplyList supply, DivisionCode area) throws IOException {
        try (NdjsonWriter<ReferralTerms> lines =
                NdjsonWriter.open(ZhuanjieJson.strict(), ReferralTerms.class, folder.create(REFERRALS))) {
            for (Draft draft : drafts) {
                lines.write(draft.terms());
            }
        }
        return Optional.empty();
    }

    @Override
    public List<String> files() {
        return List.of(REFERRALS);
    }
}
