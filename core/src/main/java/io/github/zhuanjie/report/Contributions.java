package io.github.zhuanjie.report;

import io.github.zhuanjie.aid.AidForm;
import io.github.zhuanjie.aid.AidLedger;
import io.github.zhuanjie.aid.AidRecord;
import io.github.zhuanjie.aid.AidRecordId;
import io.github.zhuanjie.aid.AidSelection;
import io.github.zhuanjie.aid.AidTotal;
import io.github.zhuanjie.base.DaySpan;
import io.github.zhuanjie.charity.CharityOrganization;
import io.github.zhuanjie.criterion.AidSource;
import io.github.zhuanjie.household.HouseholdMember;
import io.github.zhuanjie.household.SamePersons;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.need.ServiceUnit;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Sums up what charities gave, from a ledger of aid.
 *
 * <p>Immutable and thread-safe.
 */
public final class Contributions {

    private static final Comparator<Optional<ProjectId>> NONE_FIRST =
            Comparator.comparing(project -> project.map(ProjectId::value).orElse(""));

    private final AidLedger ledger;
    private final SamePersons same;

    /**
     * Creates summaries of a ledger.
     *
     * @param ledger  the aid
     * @param same  who goes by several names, and is counted once
     */
    public Contributions(AidLedger ledger, SamePersons same) {
        this.ledger = Objects.requireNonNull(ledger, "ledger");
        this.same = Objects.requireNonNull(same, "same");
    }

    /**
     * Sums up what one charity gave. A record is the charity's if both social credit codes are recorded and equal; if
     * one is missing, if the names are equal.
     *
     * @param provider  the charity
     * @param first  the first day of decision that counts
     * @param last  the last day, inclusive
     * @return the summary
     * @throws ArithmeticException if a sum exceeds the range
     * @throws IllegalArgumentException if the last day is before the first
     */
    public ContributionSummary summarize(CharityOrganization provider, LocalDate first, LocalDate last) {
        AidSelection selection = selection(first, last);
        List<AidRecord> records = records(provider, selection);
        return ContributionSummary.builder()
                .provider(provider)
                .firstDay(first)
                .lastDay(last)
                .total(tally(records))
                .byKind(lines(
                        records,
                        AidRecord::getNeedKind,
                        Comparator.<NeedKind>naturalOrder(),
                        (kind, part) -> new KindContribution(kind, tally(part))))
                .byProject(lines(
                        records,
                        AidRecord::getProject,
                        NONE_FIRST,
                        (project, part) -> new ProjectContribution(project, tally(part))))
                .inKind(inKind(records))
                .conflicts((int) selection.getConflicts().stream()
                        .filter(id -> mayConcern(provider, id))
                        .count())
                .build();
    }

    /**
     * Sums up what one charity gave, for publication. Lines are left out until nothing that is published, and no
     * difference of it, tells the number of acts, the money or the value of gifts of fewer households than the limit:
     * no line, nothing that is left of the total or of a kind when the lines shown are subtracted, and nothing that is
     * left when the lines of projects and of kinds are set against each other, if only because a project is known to
     * help with one kind. Where the tables of kinds and of projects give each other away, projects go. Among those
     * that may go, the line about the fewest households goes first. How many acts have no recorded amount is not
     * guarded.
     *
     * <p>This guard against singling people out is ours; no rule was found. It does not reach across publications: the
     * difference of two spans of days may concern few.
     *
     * @param provider  the charity
     * @param first  the first day of decision that counts
     * @param last  the last day, inclusive
     * @param households  the smallest number of households that may be published, 2 or more
     * @return the summary; empty if the total, its money or its gifts are those of fewer households
     * @throws ArithmeticException if a sum exceeds the range
     * @throws IllegalArgumentException if the last day is before the first, or the number is below 2
     */
    public Optional<ContributionSummary> summarizeForPublication(
            CharityOrganization provider, LocalDate first, LocalDate last, int households) {
        if (households < 2) {
            throw new IllegalArgumentException("households must be 2 or more");
        }
        ContributionSummary whole = summarize(provider, first, last);
        return SmallCells.hide(whole, records(provider, selection(first, last)), households);
    }

    private AidSelection selection(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("last must not be before first");
        }
        return ledger.all().bySource(AidSource.CHARITY).decidedBetween(new DaySpan(first, last));
    }

    private static List<AidRecord> records(CharityOrganization provider, AidSelection selection) {
        return selection.getRecords().stream()
                .filter(record -> isBy(provider, record))
                .toList();
    }

    private static boolean isBy(CharityOrganization provider, AidRecord record) {
        boolean codes =
                provider.getCreditCode().isPresent() && record.getProviderCode().isPresent();
        return codes
                ? provider.getCreditCode().equals(record.getProviderCode())
                : provider.getName().equals(record.getProvider());
    }

    private boolean mayConcern(CharityOrganization provider, AidRecordId id) {
        return ledger.versionsOf(id).stream().anyMatch(record -> isBy(provider, record));
    }

    private List<InKindContribution> inKind(List<AidRecord> records) {
        List<AidRecord> others = records.stream()
                .filter(record -> record.getForm() != AidForm.MONEY)
                .toList();
        return lines(
                        others,
                        AidRecord::getForm,
                        Comparator.<AidForm>naturalOrder(),
                        (form, ofForm) -> lines(
                                ofForm,
                                AidRecord::getNeedKind,
                                Comparator.<NeedKind>naturalOrder(),
                                (kind, part) -> new InKindContribution(form, kind, units(part), tally(part))))
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private static Map<ServiceUnit, Integer> units(List<AidRecord> records) {
        Map<ServiceUnit, Integer> units = new EnumMap<>(ServiceUnit.class);
        for (AidRecord record : records) {
            record.getServiceUnit()
                    .ifPresent(unit ->
                            record.getServiceUnits().ifPresent(number -> units.merge(unit, number, Math::addExact)));
        }
        return units;
    }

    private interface Line<K, L> {
        L of(K key, List<AidRecord> records);
    }

    private static <K, L> List<L> lines(
            List<AidRecord> records, Function<AidRecord, K> key, Comparator<K> order, Line<K, L> line) {
        Map<K, List<AidRecord>> groups =
                records.stream().collect(Collectors.groupingBy(key, () -> new TreeMap<>(order), Collectors.toList()));
        return groups.entrySet().stream()
                .map(group -> line.of(group.getKey(), group.getValue()))
                .toList();
    }

    private ContributionTally tally(Collection<AidRecord> records) {
        long households =
                records.stream().map(AidRecord::getHousehold).distinct().count();
        long persons = records.stream()
                .flatMap(record -> record.getPerson().map(person -> oneName(record, person)).stream())
                .distinct()
                .count();
        AidTotal money = AidTotal.ZERO;
        AidTotal inKind = AidTotal.ZERO;
        for (AidRecord record : records) {
            AidTotal amount = amount(record);
            if (record.getForm() == AidForm.MONEY) {
                money = money.plus(amount);
            } else if (record.getForm() != AidForm.REFERRAL) {
                inKind = inKind.plus(amount);
            }
        }
        return new ContributionTally((int) households, (int) persons, records.size(), money, inKind);
    }

    /** Returns one of a person's names, so that somebody who moved is counted once. */
    private HouseholdMember oneName(AidRecord record, PersonId person) {
        return same.firstNameOf(new HouseholdMember(record.getHousehold(), person));
    }

    private static AidTotal amount(AidRecord record) {
        return record.getAmount()
                .toOptional()
                .map(known -> new AidTotal(known, 0))
                .orElseGet(() -> new AidTotal(Yuan.ZERO, 1));
    }
}
