package io.github.zhuanjie.cli.referral;

import io.github.zhuanjie.closing.CapacityFinding;
import io.github.zhuanjie.followup.OfficerList;
import java.util.List;

/**
 * What the simulation left for the office's people to look at.
 *
 * @param capacity  everything that came up about reservations, in the order of the days, each once
 * @param during  the office's list on a morning while most referrals were under way
 * @param after  its list on the last day
 */
public record DeskWork(List<CapacityFinding> capacity, OfficerList during, OfficerList after) {

    /** Copies the findings. */
    public DeskWork {
        capacity = List.copyOf(capacity);
    }
}
