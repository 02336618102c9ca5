package io.github.zhuanjie.guide;

import io.github.zhuanjie.criterion.RuleReference;
import io.github.zhuanjie.desk.ErasureOutcome;
import io.github.zhuanjie.desk.ReferralArchive;
import io.github.zhuanjie.desk.ReferralDesk;
import io.github.zhuanjie.desk.ReferralDeskBuilder;
import io.github.zhuanjie.history.AnchoredHeads;
import io.github.zhuanjie.history.DetailsVault;
import io.github.zhuanjie.history.HistoryFault;
import io.github.zhuanjie.history.RetentionRule;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.json.ZhuanjieJson;
import io.github.zhuanjie.referral.ErasureGround;
import io.github.zhuanjie.referral.HistoryAnchor;
import io.github.zhuanjie.referral.HistoryHead;
import io.github.zhuanjie.transition.ReferralState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What was done stays provable, also when the person's data are gone. */
public final class ProvenHistory {

    private ProvenHistory() {}

    /**
     * Takes an anchor in the evening.
     *
     * @param office  the office's desk
     * @return the anchor, with the heads that stay
     */
    public static AnchoredHeads anchor(ReferralDesk office) {
        // tag::anchor[]
        AnchoredHeads evening = office.archive().anchor(); // over all that is in the store
        String leaves = ZhuanjieJson.strict().write(evening.anchor()); // to the other side, or into print
        List<HistoryHead> stays = evening.heads(); // worth nothing without the anchor
        // end::anchor[]
        return evening;
    }

    /**
     * Verifies the store.
     *
     * @param office  the office's desk
     * @param anchor  from where it was laid down
     * @param heads  what stayed
     * @return what was done to the store since
     */
    public static List<HistoryFault> verify(ReferralDesk office, HistoryAnchor anchor, List<HistoryHead> heads) {
        // tag::tampered[]
        List<HistoryFault> faults = office.archive().verify(anchor, heads);
        faults.forEach(fault -> System.err.println(fault.referral() + " " + fault.kind())); // changed, dropped, gone
        // end::tampered[]
        return faults;
    }

    /**
     * Erases what is due.
     *
     * @param office  the office's desk
     * @param rule  how long the office keeps details
     * @return what came of it
     */
    public static List<ErasureOutcome> erase(ReferralDesk office, RetentionRule rule) {
        List<ErasureOutcome> outcomes = new ArrayList<>();
        // tag::erase[]
        ReferralArchive archive = office.archive();
        for (ReferralId id : archive.due(rule)) { // no law says how long: the rule is your office's
            boolean withdrawn = office.find(id).orElseThrow().getState() == ReferralState.WITHDRAWN; // due at once
            ErasureGround ground = withdrawn ? ErasureGround.CONSENT_WITHDRAWN : ErasureGround.RETENTION_OVER;
            outcomes.add(archive.erase(id, ground)); // the store keeps who, why and when
        }
        // end::erase[]
        return outcomes;
    }

    /**
     * Puts details out of reach that a law demands keeping.
     *
     * @param parts  the desk with its store
     * @param safe  where the office keeps what the desk cannot read
     * @param encrypt  encrypts with a key that the desk does not have
     * @param id  the referral
     * @return what came of it
     */
    public static ErasureOutcome restrict(
            ReferralDeskBuilder parts, Map<ReferralId, byte[]> safe, UnaryOperator<byte[]> encrypt, ReferralId id) {
        // tag::restrict[]
        DetailsVault vault = details -> safe.put(details.referral(), details.store(encrypt)); // a key the desk has not
        ReferralDesk desk = parts.vault(vault).build();
        RuleReference duty = new RuleReference("audit-files", Optional.of("2026"), Optional.empty()); // your law's name
        LocalDate until = LocalDate.of(2036, 12, 31); // to be deleted from the vault then
        ErasureOutcome kept = desk.archive().restrict(id, ErasureGround.RETENTION_OVER, duty, until);
        // end::restrict[]
        return kept;
    }
}
