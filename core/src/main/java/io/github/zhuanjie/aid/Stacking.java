package io.github.zhuanjie.aid;

import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.charity.StackingRule;
import io.github.zhuanjie.criterion.AidSource;
import io.github.zhuanjie.criterion.BenefitScope;
import io.github.zhuanjie.criterion.NeedCriterion;
import io.github.zhuanjie.criterion.StackingPeriod;
import io.github.zhuanjie.eligibility.AidHistory;
import io.github.zhuanjie.eligibility.Gap;
import io.github.zhuanjie.eligibility.Truth;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.household.HouseholdMember;
import io.github.zhuanjie.household.SamePersons;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.Need;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.plan.Award;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Decides whether aid that is proposed goes together with the aid in a ledger, by the rules of its project. A rule is
 * kept, broken or undetermined: an illness that nobody recorded is not a different illness.
 *
 * <ul>
 *   <li>The ledger is taken as complete: what no record tells was not given. Records decided after the day of judgement
 *       do not count.
 *   <li>{@code Once} for each person: aid to another member does not count; aid to the household as a whole may have
 *       been this person's, unless the person is known to live alone. For each household: aid in a household that the person
 *       belongs to under another name may have gone to the same household under an old file.
 *   <li>A charity's record without a project may be of any project of that charity: of the proposed one, if it may be an
 *       operator's, and of those that {@code NotWith} names. A record without a credit code may be of an organisation
 *       that is named by its code.
 *   <li>Same illness: a group and an illness of it may be one, and so may two that are on no list. Same event: the same
 *       need is the same event; different kinds of event are different; anything else cannot be told.
 *   <li>{@code WithinExpense} counts the money that names the expense, went to this person or the whole household and
 *       was decided in the twelve months before registration or after it; money for this need or another need counts
 *       or not by that alone. A charity's money for this need, or for its kind and no need, that names no expense may be
 *       for it; that of government and insurance is not, see {@link AidRecord#getExpenseKind}. The award's bounds both have to fit.
 *   <li>{@code AfterGovernmentDecision} is kept by a government record for this need, or of its kind for the person or
 *       household in that time; without one by what the need itself says.
 * </ul>
 *
 * <p>As {@link AidHistory} it answers in the same way whether aid was received, for criteria that ask.
 *
 * <p>A record of a referral ({@link AidForm#REFERRAL}) is no aid of its own: it neither stands against other aid nor
 * is it government aid for the need; what came of it has a record of its own. These readings are ours; the rules of
 * the projects say less. Immutable and thread-safe.
 */
public final class Stacking implements AidHistory {

    private final AidLedger ledger;
    private final SamePersons same;

    /**
     * Creates a check against a ledger.
     *
     * @param ledger  all aid that is known of
     * @param same  who goes by several names
     */
    public Stacking(AidLedger ledger, SamePersons same) {
        this.ledger = Objects.requireNonNull(ledger, "ledger");
        this.same = Objects.requireNonNull(same, "same");
    }

    /**
     * Decides the rules of a project.
     *
     * @param rules  the rules
     * @param proposed  the aid that would be given
     * @param asOf  the day on which it would be decided
     * @return a finding for each rule, in the order of the rules
     * @throws ArithmeticException if a sum exceeds the range
     */
    public List<StackingFinding> check(List<StackingRule> rules, ProposedAid proposed, LocalDate asOf) {
        return check(rules, proposed, asOf, List.of());
    }

    /**
     * Decides the rules of a project if other aid is given on the same day, such as other grants of one plan. The other aid is
     * taken as given to the person whose need it is for, by every operator of its project, for that person's only illness. It
     * is found like a record: in the households that the person of the proposal belongs to under some name.
     *
     * @param rules  the rules
     * @param proposed  the aid that would be given
     * @param asOf  the day on which both would be decided
     * @param together  the other aid, without the proposed
     * @return a finding for each rule, in the order of the rules; records that decide are those of the ledger only
     * @throws ArithmeticException if a sum exceeds the range
     */
    public List<StackingFinding> check(
            List<StackingRule> rules, ProposedAid proposed, LocalDate asOf, Collection<ProposedAid> together) {
        Sameness sameness = new Sameness(proposed.subject(), proposed.illness(), same, asOf);
        List<PlannedAid> others = PlannedAid.among(together, sameness, asOf);
        return rules.stream()
                .map(rule -> check(rule, proposed, sameness, others))
                .toList();
    }

    /**
     * Finds the households under which aid to a person is looked for: the person's own and those that the person belongs to
     * under other names. Other aid cannot stand against aid to this person.
     *
     * @param subject  the person's case
     * @return the households
     */
    public Set<HouseholdId> householdsOf(NeedCase subject) {
        HouseholdMember person = new HouseholdMember(
                subject.household().getId(), subject.person().getId());
        return AidLedger.names(person, same).stream()
                .map(HouseholdMember::household)
                .collect(Collectors.toUnmodifiableSet());
    }

    private StackingFinding check(StackingRule rule, ProposedAid proposed, Sameness sameness, List<PlannedAid> others) {
        if (rule instanceof StackingRule.Once once) {
            Set<AidRecordId> supplemented = once.supplementAllowed() ? supplemented(proposed, sameness) : Set.of();
            return against(
                    rule,
                    sameness,
                    record -> Truth.of(!supplemented.contains(record.getId()))
                            .and(Providers.isOf(proposed, record))
                            .and(together(once.scope(), once.period(), record, sameness)),
                    any(
                            others,
                            other -> Truth.of(other.isOf(proposed.project()))
                                    .and(together(once.scope(), once.period(), other.record(), sameness))));
        }
        if (rule instanceof StackingRule.NotWith notWith) {
            return against(
                    rule,
                    sameness,
                    record -> Providers.isNamed(notWith, record)
                            .and(together(notWith.scope(), notWith.period(), record, sameness)),
                    any(
                            others,
                            other -> Providers.isNamed(notWith, other.aid())
                                    .and(together(notWith.scope(), notWith.period(), other.record(), sameness))));
        }
        if (rule instanceof StackingRule.WithinExpense within) {
            return withinExpense(within, proposed, sameness, others);
        }
        if (rule instanceof StackingRule.AfterGovernmentDecision after) {
            return afterGovernment(after, proposed, sameness);
        }
        throw new IllegalStateException("every kind of stacking rule must be decided");
    }

    @Override
    public Truth received(NeedCriterion.AidReceived question, NeedCase subject, LocalDate asOf) {
        Sameness sameness = new Sameness(subject, ProposedAid.onlyIllness(subject), same, asOf);
        return anyEntry(
                ledger.entriesOf(sameness.names()),
                record -> Truth.of(record.getForm() != AidForm.REFERRAL)
                        .and(Providers.isMeant(question, record))
                        .and(together(question.scope(), question.period(), record, sameness)));
    }

    /** Finds the record that the proposal supplements and those which that one supplements, as far as they are the same person's. */
    private Set<AidRecordId> supplemented(ProposedAid proposed, Sameness sameness) {
        Set<AidRecordId> chain = new HashSet<>();
        Optional<AidRecordId> next = proposed.supplementTo();
        while (next.isPresent() && !chain.contains(next.get())) {
            Optional<AidRecord> earlier =
                    ledger.find(next.get()).filter(record -> sameness.person(record) != Truth.FALSE);
            earlier.ifPresent(record -> chain.add(record.getId()));
            next = earlier.flatMap(AidRecord::getSupplementTo);
        }
        return chain;
    }

    private static Truth together(BenefitScope scope, StackingPeriod period, AidRecord record, Sameness sameness) {
        return sameness.receiver(scope, record).and(sameness.period(period, record));
    }

    /** A rule that is broken by a record or by other aid, kept if nothing can break it. */
    private StackingFinding against(
            StackingRule rule, Sameness sameness, Function<AidRecord, Truth> breaking, Truth byOthers) {
        List<AidEntry> entries = ledger.entriesOf(sameness.names());
        Function<AidRecord, Truth> byAid =
                record -> Truth.of(record.getForm() != AidForm.REFERRAL).and(breaking.apply(record));
        Truth broken = anyEntry(entries, byAid).or(byOthers);
        return StackingFinding.of(rule, broken.not(), deciding(entries, byAid, broken), Gap.UNKNOWN);
    }

    private static Truth anyEntry(List<AidEntry> entries, Function<AidRecord, Truth> condition) {
        return any(entries, entry -> entry.truth(condition));
    }

    private static <T> Truth any(List<T> all, Function<T, Truth> condition) {
        return all.stream().map(condition).reduce(Truth.FALSE, Truth::or);
    }

    private static List<AidRecordId> deciding(
            List<AidEntry> entries, Function<AidRecord, Truth> condition, Truth found) {
        return found == Truth.FALSE
                ? List.of()
                : entries.stream()
                        .filter(entry -> entry.truth(condition) == found)
                        .map(AidEntry::id)
                        .toList();
    }

    private StackingFinding withinExpense(
            StackingRule.WithinExpense rule, ProposedAid proposed, Sameness sameness, List<PlannedAid> others) {
        Need need = proposed.subject().need();
        ExpenseAid aid = ExpenseAid.of(rule.kind(), ledger.entriesOf(sameness.names()), sameness)
                .plus(rule.kind(), others, sameness);
        Optional<Yuan> expense = need.expenseOf(rule.kind()).toOptional();
        if (expense.isEmpty()) {
            Gap gap = need.expenseOf(rule.kind()) instanceof Fact.Withheld<Yuan> ? Gap.WITHHELD : Gap.UNKNOWN;
            return StackingFinding.of(rule, Truth.UNKNOWN, aid.records(), gap);
        }
        Award award = proposed.award();
        boolean exceeds = aid.least().plus(award.min()).compareTo(expense.get()) > 0;
        boolean fits = aid.most()
                .filter(most -> most.plus(award.max()).compareTo(expense.get()) <= 0)
                .isPresent();
        Truth outcome = exceeds ? Truth.FALSE : fits ? Truth.TRUE : Truth.UNKNOWN;
        boolean onlyTheAwardIsOpen = aid.most().equals(Optional.of(aid.least()));
        return StackingFinding.of(rule, outcome, aid.records(), onlyTheAwardIsOpen ? Gap.JUDGEMENT : Gap.UNKNOWN);
    }

    private StackingFinding afterGovernment(
            StackingRule.AfterGovernmentDecision rule, ProposedAid proposed, Sameness sameness) {
        List<AidEntry> entries = ledger.entriesOf(sameness.names());
        Function<AidRecord, Truth> before = record -> governmentAidFor(record, sameness);
        Truth recorded = anyEntry(entries, before);
        Fact<Boolean> stated = proposed.subject().need().getGovernmentAidReceived();
        Truth outcome = recorded.or(stated.toOptional().map(Truth::of).orElse(Truth.UNKNOWN));
        Gap gap = stated instanceof Fact.Withheld<Boolean> ? Gap.WITHHELD : Gap.UNKNOWN;
        boolean byRecord = outcome == recorded;
        return StackingFinding.of(rule, outcome, byRecord ? deciding(entries, before, recorded) : List.of(), gap);
    }

    private static Truth governmentAidFor(AidRecord record, Sameness sameness) {
        boolean given = record.getSource() == AidSource.GOVERNMENT && record.getForm() != AidForm.REFERRAL;
        if (!given || sameness.isLater(record)) {
            return Truth.FALSE;
        }
        if (sameness.isForThisNeed(record)) {
            return Truth.TRUE;
        }
        Need need = sameness.need();
        boolean ofKind = record.getNeed().isEmpty()
                && record.getNeedKind() == need.getKind()
                && record.getDecidedOn().isAfter(need.getRegisteredOn().minusMonths(12));
        boolean whole = record.getPerson().isEmpty() && record.getHousehold().equals(need.getHousehold());
        return Truth.of(ofKind).and(whole ? Truth.TRUE : sameness.person(record));
    }
}
