package io.github.zhuanjie.closing;

import io.github.zhuanjie.aid.AidForm;
import io.github.zhuanjie.aid.AidLedger;
import io.github.zhuanjie.aid.AidRecord;
import io.github.zhuanjie.criterion.AidSource;
import io.github.zhuanjie.party.Party;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralCourse;
import io.github.zhuanjie.referral.ReferralEvent;
import io.github.zhuanjie.referral.ReferralTerms;
import io.github.zhuanjie.transition.ReferralState;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Feeds what referrals reported into the aid ledger (article five of 苏民助〔2024〕4号: both government aid and charity help
 * received). The ledger that it is given holds what other sources know, and is never what an earlier feed came to: a record
 * that was corrected or taken back since would stay in it, and feeding all referrals anew costs little. The result depends on
 * the ledger and the set of referrals only: a record that is fed twice counts once, and two
 * different records under one identifier are the ledger's conflict.
 *
 * <p>What a referral reported is among its details. Before you {@linkplain io.github.zhuanjie.desk.ReferralArchive erase}
 * them, add its records to what other sources know. A referral that helped and whose records are gone is shown with {@link
 * AidObjection#DETAILS_ERASED}; whether they were added before cannot be told from it, so one of which that is certain need
 * not be given any more.
 *
 * <p>Aid of a referral whose consent was withdrawn afterwards stays: what was done before is not undone (PIPL art. 15).
 */
public final class AidFeed {

    private AidFeed() {}

    /**
     * What the feed came to.
     *
     * @param ledger  the ledger with every record that was not refused
     * @param findings  the records that were refused, are doubtful, were erased or are left over, ordered by referral and record
     */
    public record AidFed(AidLedger ledger, List<AidFinding> findings) {
        /** Orders the findings. */
        public AidFed {
            findings = findings.stream().sorted().toList();
        }
    }

    /**
     * Feeds the aid of referrals. That records were erased is seen where a referral is completed; what was reported before it
     * ended otherwise is told by {@linkplain #coursesInto its events} only.
     *
     * @param others  what other sources than referrals know, never an earlier result
     * @param referrals  the referrals, in any order
     * @return the ledger with their aid, and what is to be looked at
     */
    public static AidFed into(AidLedger others, Collection<Referral> referrals) {
        return feed(
                others,
                referrals.stream().map(each -> new Reported(each, List.of())).toList(),
                referrals.stream().filter(AidFeed::isCompletedWithoutAid).toList());
    }

    /**
     * Feeds the aid of referrals with what was fed back and set aside, since it was given whatever became of the procedure;
     * and tells by their events whether records were erased, however they ended.
     *
     * @param others  what other sources than referrals know, never an earlier result
     * @param courses  the referrals with the events behind them, in any order
     * @return the ledger with their aid, and what is to be looked at
     */
    public static AidFed coursesInto(AidLedger others, Collection<ReferralCourse> courses) {
        return feed(
                others,
                courses.stream()
                        .map(course -> new Reported(course.referral(), course.aidSetAside()))
                        .toList(),
                courses.stream()
                        .filter(AidFeed::hasLostAid)
                        .map(ReferralCourse::referral)
                        .toList());
    }

    /** The table lets nobody complete without saying what was given. */
    private static boolean isCompletedWithoutAid(Referral referral) {
        return referral.getState() == ReferralState.COMPLETED
                && referral.getAid().isEmpty();
    }

    private static boolean hasLostAid(ReferralCourse course) {
        if (course.referral().getState() == ReferralState.ENTERED_IN_ERROR) {
            return false;
        }
        boolean lost = false;
        for (ReferralEvent event : course.applied()) {
            lost = switch (event.getAction()) {
                case REPORT_AID, COMPLETE, CORRECT_AID ->
                    lost || event.getDetails().isEmpty();
                case REPORT_NO_AID -> false; // what was reported before was taken back
                default -> lost;
            };
        }
        return lost || isCompletedWithoutAid(course.referral());
    }

    /** What a referral shows of aid, and what was set aside. */
    private record Reported(Referral referral, List<AidRecord> aside) {
        List<AidRecord> aid() {
            return Stream.concat(referral.getAid().stream(), aside.stream()).toList();
        }
    }

    private static AidFed feed(AidLedger others, Collection<Reported> reported, Collection<Referral> lost) {
        List<AidRecord> entered = new ArrayList<>();
        for (Reported each : reported) {
            for (AidRecord record : each.aid()) {
                if (objections(each.referral(), record).stream().noneMatch(AidObjection::isRefusing)) {
                    entered.add(record);
                }
            }
        }
        AidLedger fed = entered.isEmpty() ? others : others.withAll(entered);
        Set<AidFinding> findings = new LinkedHashSet<>();
        for (Reported each : reported) {
            each.aid().forEach(record -> finding(each, record, others, fed).ifPresent(findings::add));
        }
        findings.addAll(
                Leftovers.of(others, reported.stream().map(Reported::referral).toList()));
        for (Referral referral : lost) {
            findings.add(new AidFinding(referral.getId(), Optional.empty(), Set.of(AidObjection.DETAILS_ERASED)));
        }
        return new AidFed(fed, List.copyOf(findings));
    }

    private static Optional<AidFinding> finding(Reported reported, AidRecord record, AidLedger others, AidLedger fed) {
        Referral referral = reported.referral();
        Set<AidObjection> found = objections(referral, record);
        add(found, reported.aside().contains(record), AidObjection.SET_ASIDE);
        boolean entered = found.stream().noneMatch(AidObjection::isRefusing);
        add(found, entered && fed.versionsOf(record.getId()).size() > 1, AidObjection.DIFFERENT_VERSIONS);
        boolean left = !entered && others.versionsOf(record.getId()).contains(record);
        add(found, left, AidObjection.STILL_IN_LEDGER);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new AidFinding(referral.getId(), Optional.of(record.getId()), found));
    }

    /**
     * Finds everything that is wrong or doubtful with a record by itself.
     *
     * @param referral  the referral that feeds it back
     * @param record  the record
     * @return the objections in the order of the constants; a set of the caller's own
     */
    static EnumSet<AidObjection> objections(Referral referral, AidRecord record) {
        EnumSet<AidObjection> found = EnumSet.noneOf(AidObjection.class);
        add(found, referral.getState() == ReferralState.ENTERED_IN_ERROR, AidObjection.REFERRAL_IN_ERROR);
        referral.getTerms()
                .ifPresentOrElse(terms -> compare(terms, record, found), () -> found.add(AidObjection.TERMS_UNKNOWN));
        return found;
    }

    private static void compare(ReferralTerms terms, AidRecord record, Set<AidObjection> found) {
        add(found, !record.getHousehold().equals(terms.getHousehold()), AidObjection.OTHER_HOUSEHOLD);
        add(found, differs(record.getPerson(), terms.getPerson()), AidObjection.OTHER_PERSON);
        add(found, differs(record.getNeed(), terms.getNeed()), AidObjection.OTHER_NEED);
        boolean project = terms.project()
                .filter(asked -> differs(record.getProject(), asked))
                .isPresent();
        add(found, project, AidObjection.OTHER_PROJECT);
        add(found, record.getNeed().isEmpty(), AidObjection.NEED_NOT_NAMED);
        add(found, !isBy(terms.getRecipient(), record), AidObjection.OTHER_PROVIDER);
        boolean government = record.getSource() == AidSource.GOVERNMENT;
        add(found, government != terms.getRecipient().getKind().isGovernment(), AidObjection.OTHER_SOURCE);
        add(found, record.getDecidedOn().isBefore(terms.getDraftedOn()), AidObjection.DECIDED_BEFORE);
        add(found, record.getForm() == AidForm.REFERRAL, AidObjection.REFERRAL_ONLY);
    }

    private static <T> boolean differs(Optional<T> told, T asked) {
        return told.filter(each -> !each.equals(asked)).isPresent();
    }

    /** Compares codes if both are known, else the registered names. */
    static boolean isBy(Party recipient, AidRecord record) {
        return recipient
                .getCreditCode()
                .flatMap(code -> record.getProviderCode().map(code::equals))
                .orElseGet(() -> recipient.getName().equals(record.getProvider()));
    }

    private static void add(Set<AidObjection> found, boolean applies, AidObjection objection) {
        if (applies) {
            found.add(objection);
        }
    }
}
