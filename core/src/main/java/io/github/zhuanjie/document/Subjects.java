package io.github.zhuanjie.document;

import io.github.zhuanjie.aid.AidRecord;
import io.github.zhuanjie.consent.Consent;
import io.github.zhuanjie.document.DocumentSubject.HouseholdSubject;
import io.github.zhuanjie.document.DocumentSubject.NeedSubject;
import io.github.zhuanjie.document.DocumentSubject.PersonSubject;
import io.github.zhuanjie.document.DocumentSubject.ReferralSubject;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.household.HouseholdMember;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.need.Need;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.plan.MatchingResult;
import io.github.zhuanjie.plan.OpenReferral;
import io.github.zhuanjie.plan.ProjectBar;
import io.github.zhuanjie.plan.ProjectUse;
import io.github.zhuanjie.plan.UnmetNeed;
import io.github.zhuanjie.referral.EventDetails;
import io.github.zhuanjie.referral.HistoryEntry;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralEvent;
import io.github.zhuanjie.referral.ReferralTerms;
import io.github.zhuanjie.supply.Holdings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Collects whom a content names. */
final class Subjects {

    private final SortedSet<HouseholdId> households = new TreeSet<>();
    private final SortedSet<HouseholdMember> persons = new TreeSet<>();
    private final SortedSet<NeedId> needs = new TreeSet<>();
    private final SortedSet<ReferralId> referrals = new TreeSet<>();
    /** Needs of which the content says whose they are. */
    private final Set<NeedId> attributed = new HashSet<>();

    private Subjects() {}

    static List<DocumentSubject> of(DocumentContent content) {
        Subjects subjects = new Subjects();
        subjects.collect(content);
        return subjects.inOrder();
    }

    /** Tells whether everybody who is named is listed, alone or with the household. */
    static boolean cover(Collection<DocumentSubject> listed, List<DocumentSubject> named) {
        Set<DocumentSubject> all = new HashSet<>(listed);
        return named.stream()
                .allMatch(subject -> all.contains(subject)
                        || subject instanceof PersonSubject person
                                && all.contains(new HouseholdSubject(person.household())));
    }

    private List<DocumentSubject> inOrder() {
        List<DocumentSubject> subjects = new ArrayList<>();
        households.forEach(household -> subjects.add(new HouseholdSubject(household)));
        persons.stream()
                .filter(person -> !households.contains(person.household()))
                .forEach(person -> subjects.add(new PersonSubject(person.household(), person.person())));
        needs.stream().filter(need -> !attributed.contains(need)).forEach(need -> subjects.add(new NeedSubject(need)));
        referrals.forEach(referral -> subjects.add(new ReferralSubject(referral)));
        return List.copyOf(subjects);
    }

    private void collect(DocumentContent content) {
        if (content instanceof DocumentContent.HouseholdContent file) {
            add(file.household());
        } else if (content instanceof DocumentContent.NeedListContent list) {
            list.needs().forEach(this::add);
        } else if (content instanceof DocumentContent.ReferralContent file) {
            add(file.referral());
        } else if (content instanceof DocumentContent.ReferralEventsContent list) {
            list.events().forEach(this::add);
        } else if (content instanceof DocumentContent.ReferralHistoryContent history) {
            referrals.add(history.before().referral());
            history.entries().forEach(this::add);
        } else if (content instanceof DocumentContent.ConsentContent file) {
            add(file.consent());
        } else if (content instanceof DocumentContent.AidRecordsContent list) {
            list.records().forEach(this::add);
        } else if (content instanceof MatchingTask task) {
            add(task);
        } else if (content instanceof DocumentContent.MatchingResultContent answer) {
            add(answer.result());
        }
    }

    private void add(Household household) {
        households.add(household.getId());
    }

    private void add(Need need) {
        persons.add(new HouseholdMember(need.getHousehold(), need.getPerson()));
        attributed.add(need.getId());
    }

    private void add(AidRecord record) {
        record.getPerson()
                .ifPresentOrElse(
                        person -> persons.add(new HouseholdMember(record.getHousehold(), person)),
                        () -> households.add(record.getHousehold()));
        record.getNeed().ifPresent(attributed::add);
    }

    private void add(Consent consent) {
        persons.add(new HouseholdMember(consent.getHousehold(), consent.getPerson()));
    }

    private void add(Referral referral) {
        referrals.add(referral.getId());
        referral.getTerms().ifPresent(this::add);
        referral.getAid().forEach(this::add);
    }

    private void add(ReferralTerms terms) {
        persons.add(new HouseholdMember(terms.getHousehold(), terms.getPerson()));
    }

    private void add(ReferralEvent event) {
        referrals.add(event.getReferral());
        event.getDetails().ifPresent(this::add);
    }

    private void add(HistoryEntry entry) {
        entry.getDetails().ifPresent(this::add);
    }

    private void add(EventDetails details) {
        details.getTerms().ifPresent(this::add);
        details.getAid().forEach(this::add);
    }

    private void add(MatchingTask task) {
        task.getHouseholds().forEach(this::add);
        task.getNeeds().forEach(this::add);
        task.getAidRecords().forEach(this::add);
        for (OpenReferral open : task.getOpenReferrals()) {
            persons.add(open.person());
            attributed.add(open.need());
        }
        task.getBars().stream().map(ProjectBar::need).forEach(needs::add);
        task.getHeld().map(Holdings::reservations).stream()
                .flatMap(List::stream)
                .forEach(held -> held.reservation().getNeed().ifPresent(needs::add));
        task.getEarlier().ifPresent(this::add);
    }

    private void add(MatchingResult result) {
        result.getGrants().forEach(grant -> {
            households.add(grant.getHousehold());
            attributed.add(grant.getNeed());
        });
        result.getUnmetNeeds().stream().map(UnmetNeed::need).forEach(needs::add);
        result.getPrices().forEach(price -> price.claimant().ifPresent(needs::add));
        for (ProjectUse use : result.getProjectUses()) {
            use.getNextInLine().ifPresent(needs::add);
            use.getShares().forEach(share -> share.getNextInLine().ifPresent(needs::add));
        }
    }
}
