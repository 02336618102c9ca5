package io.github.zhuanjie.report;

import io.github.zhuanjie.aid.AidForm;
import io.github.zhuanjie.aid.AidRecord;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.need.NeedKind;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Leaves out of a summary the lines that would give away few households, by themselves or by what is left when lines are
 * subtracted from each other. It needs the records, because lines about the same household add up to that household.
 *
 * <p>Kinds and the forms within them are a tree, so all that can be computed from them is made of its leaves: each form
 * shown, the rest of each kind shown, and the rest of the total. Projects cut the same records another way; see {@link
 * Differences}. The counts of acts, sums of money and values of gifts are looked at one by one, for a line about many
 * households may hold the money of one.
 */
final class SmallCells {

    private record Cell(AidForm form, NeedKind kind) {
        static Cell of(AidRecord record) {
            return new Cell(record.getForm(), record.getNeedKind());
        }
    }

    private static final List<Predicate<AidRecord>> COLUMNS = List.of(
            record -> true,
            record -> record.getForm() == AidForm.MONEY && isAmountKnown(record),
            record -> isGift(record) && isAmountKnown(record));

    private final List<AidRecord> records;
    private final int limit;
    private final Set<NeedKind> kinds;
    private final Set<Cell> cells;
    private final Set<Optional<ProjectId>> projects;

    private SmallCells(List<AidRecord> records, int limit) {
        this.records = records;
        this.limit = limit;
        this.kinds = large(AidRecord::getNeedKind);
        this.cells = large(Cell::of);
        this.projects = large(AidRecord::getProject);
        cells.removeIf(cell -> !hasEnoughServed(cell));
    }

    static Optional<ContributionSummary> hide(ContributionSummary summary, List<AidRecord> records, int limit) {
        if (records.isEmpty()) {
            return Optional.empty();
        }
        SmallCells tables = new SmallCells(records, limit);
        if (!tables.isPublishable(record -> true)) {
            return Optional.empty();
        }
        tables.close();
        return Optional.of(tables.applyTo(summary));
    }

    private ContributionSummary applyTo(ContributionSummary summary) {
        List<KindContribution> byKind = summary.getByKind().stream()
                .filter(line -> kinds.contains(line.kind()))
                .toList();
        List<ProjectContribution> byProject = summary.getByProject().stream()
                .filter(line -> projects.contains(line.project()))
                .toList();
        List<InKindContribution> inKind = summary.getInKind().stream()
                .filter(line -> cells.contains(new Cell(line.form(), line.kind())))
                .toList();
        int before = summary.getByKind().size()
                + summary.getByProject().size()
                + summary.getInKind().size();
        return ContributionSummary.builder()
                .from(summary)
                .byKind(byKind)
                .byProject(byProject)
                .inKind(inKind)
                .suppressedLines(before - byKind.size() - byProject.size() - inKind.size())
                .build();
    }

    /** Hides on until nothing can be computed that concerns too few. With no project shown the last step always ends. */
    private void close() {
        while (!isPublishable(record -> !kinds.contains(record.getNeedKind()))) {
            hideSmallest(kinds, AidRecord::getNeedKind, kind -> true);
        }
        cells.removeIf(cell -> cell.form() == AidForm.MONEY || !kinds.contains(cell.kind()));
        for (NeedKind kind : kinds) {
            while (!isPublishable(record -> record.getNeedKind() == kind && !cells.contains(Cell.of(record)))) {
                hideSmallest(cells, Cell::of, cell -> cell.kind() == kind);
            }
        }
        while (!isPublishable(record -> !projects.contains(record.getProject())) || !areTablesApart()) {
            hideSmallest(projects, AidRecord::getProject, project -> true);
        }
    }

    private <K> void hideSmallest(Set<K> shown, Function<AidRecord, K> key, Predicate<K> among) {
        // the first of equals, so that the outcome does not depend on chance
        shown.remove(shown.stream()
                .filter(among)
                .min(Comparator.comparingInt(line ->
                        households(record -> key.apply(record).equals(line)).size()))
                .orElseThrow());
    }

    /** Tells whether nothing follows about few households from setting the lines of projects against all others. */
    private boolean areTablesApart() {
        return COLUMNS.stream().allMatch(column -> {
            Map<Differences.Overlap, Set<HouseholdId>> overlaps = new HashMap<>();
            records.stream()
                    .filter(column)
                    .forEach(record -> overlaps.computeIfAbsent(overlap(record), key -> new HashSet<>())
                            .add(record.getHousehold()));
            return Differences.concernAtLeast(limit, overlaps);
        });
    }

    private Differences.Overlap overlap(AidRecord record) {
        Optional<Object> kind = Optional.<Object>of(record.getNeedKind()).filter(kinds::contains);
        Optional<Object> leaf =
                Optional.<Object>of(Cell.of(record)).filter(cells::contains).or(() -> kind);
        Optional<Object> project = Optional.<Object>of(record.getProject()).filter(projects::contains);
        return new Differences.Overlap(leaf, project);
    }

    private <K> Set<K> large(Function<AidRecord, K> key) {
        Map<K, List<AidRecord>> groups = records.stream().collect(Collectors.groupingBy(key));
        return records.stream()
                .map(key)
                .distinct()
                .filter(line -> isPublishable(groups.get(line), record -> true))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private boolean hasEnoughServed(Cell cell) {
        return isEnough(households(record ->
                Cell.of(record).equals(cell) && record.getServiceUnits().isPresent()));
    }

    private boolean isPublishable(Predicate<AidRecord> part) {
        return isPublishable(records, part);
    }

    private boolean isPublishable(Collection<AidRecord> all, Predicate<AidRecord> part) {
        return COLUMNS.stream().allMatch(column -> isEnough(households(all, part.and(column))));
    }

    private boolean isEnough(Set<HouseholdId> households) {
        return households.isEmpty() || households.size() >= limit;
    }

    private Set<HouseholdId> households(Predicate<AidRecord> part) {
        return households(records, part);
    }

    private static Set<HouseholdId> households(Collection<AidRecord> records, Predicate<AidRecord> part) {
        return records.stream().filter(part).map(AidRecord::getHousehold).collect(Collectors.toSet());
    }

    private static boolean isGift(AidRecord record) {
        return record.getForm() == AidForm.GOODS || record.getForm() == AidForm.SERVICE;
    }

    private static boolean isAmountKnown(AidRecord record) {
        return record.getAmount().toOptional().isPresent();
    }
}
