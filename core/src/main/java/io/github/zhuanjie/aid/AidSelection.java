package io.github.zhuanjie.aid;

import io.github.zhuanjie.base.DaySpan;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.criterion.AidSource;
import io.github.zhuanjie.eligibility.Truth;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedKind;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Some of the records of a ledger, to be narrowed step by step and added up. An identifier that stands for different
 * records stays in the selection as long as one of them fits, and counts as an unknown amount.
 *
 * <p>Immutable and thread-safe.
 */
public final class AidSelection {

    private static final Comparator<AidRecord> BY_DAY =
            Comparator.comparing(AidRecord::getDecidedOn).thenComparing(AidRecord::getId);

    private final List<AidEntry> entries;

    AidSelection(List<AidEntry> entries) {
        this.entries = List.copyOf(entries);
    }

    /**
     * Keeps the records for a kind of need.
     *
     * @param kind  the kind
     * @return the narrower selection
     */
    public AidSelection ofKind(NeedKind kind) {
        Objects.requireNonNull(kind, "kind");
        return where(record -> record.getNeedKind() == kind);
    }

    /**
     * Keeps the records of a source.
     *
     * @param source  the source
     * @return the narrower selection
     */
    public AidSelection bySource(AidSource source) {
        Objects.requireNonNull(source, "source");
        return where(record -> record.getSource() == source);
    }

    /**
     * Keeps the records of a form.
     *
     * @param form  the form
     * @return the narrower selection
     */
    public AidSelection ofForm(AidForm form) {
        Objects.requireNonNull(form, "form");
        return where(record -> record.getForm() == form);
    }

    /**
     * Keeps the records of a project.
     *
     * @param project  the project
     * @return the narrower selection
     */
    public AidSelection byProject(ProjectId project) {
        Objects.requireNonNull(project, "project");
        return where(record -> record.getProject().filter(project::equals).isPresent());
    }

    /**
     * Keeps the records that were decided in a span.
     *
     * @param span  the days
     * @return the narrower selection
     */
    public AidSelection decidedBetween(DaySpan span) {
        Objects.requireNonNull(span, "span");
        return where(record -> span.contains(record.getDecidedOn()));
    }

    /**
     * Keeps the records whose covered period touches a span; those without a period are left out, see
     * {@link #withoutPeriod}.
     *
     * @param span  the days
     * @return the narrower selection
     */
    public AidSelection covering(DaySpan span) {
        Objects.requireNonNull(span, "span");
        return where(record -> record.covers(span) == Truth.TRUE);
    }

    /**
     * Keeps the records that say no covered period.
     *
     * @return the narrower selection
     */
    public AidSelection withoutPeriod() {
        return where(record -> record.getCoveredFrom().isEmpty());
    }

    private AidSelection where(Predicate<AidRecord> condition) {
        return new AidSelection(entries.stream()
                .filter(entry -> entry.versions().stream().anyMatch(condition))
                .toList());
    }

    /**
     * Returns the records.
     *
     * @return the records by day of decision, then identifier; without those whose identifier stands for several
     */
    public List<AidRecord> getRecords() {
        return entries.stream()
                .filter(entry -> !entry.isConflict())
                .map(AidEntry::record)
                .sorted(BY_DAY)
                .toList();
    }

    /**
     * Returns the identifiers that stand for different records.
     *
     * @return the identifiers in order
     */
    public List<AidRecordId> getConflicts() {
        return entries.stream()
                .filter(AidEntry::isConflict)
                .map(AidEntry::id)
                .sorted()
                .toList();
    }

    /**
     * Adds up the amounts.
     *
     * @return the sum of the known amounts with the number of unknown ones
     * @throws ArithmeticException if the sum exceeds the range
     */
    public AidTotal total() {
        AidTotal total = new AidTotal(Yuan.ZERO, getConflicts().size());
        for (AidRecord record : getRecords()) {
            total = total.plus(amountOf(record.getAmount()));
        }
        return total;
    }

    private static AidTotal amountOf(Fact<Yuan> amount) {
        return amount.toOptional().map(known -> new AidTotal(known, 0)).orElseGet(() -> new AidTotal(Yuan.ZERO, 1));
    }
}
