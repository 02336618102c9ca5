package io.github.zhuanjie.report;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Leaves the lines about few households out of the tables of a summary. */
final class SmallCells {

    private SmallCells() {}

    static ContributionSummary hide(ContributionSummary summary, int limit) {
        List<KindContribution> byKind = large(summary.getByKind(), KindContribution::tally, limit);
        List<ProjectContribution> byProject = large(summary.getByProject(), ProjectContribution::tally, limit);
        List<InKindContribution> inKind = large(summary.getInKind(), InKindContribution::tally, limit);
        int before = summary.getByKind().size()
                + summary.getByProject().size()
                + summary.getInKind().size();
        return ContributionSummary.builder()
                .from(summary)
                .byKind(byKind)
                .byProject(byProject)
                .inKind(inKind)
                .suppressedLines(
                        summary.getSuppressedLines() + before - byKind.size() - byProject.size() - inKind.size())
                .build();
    }

    private static <L> List<L> large(List<L> lines, Function<L, ContributionTally> tally, int limit) {
        // stable, so that equal lines go in their order
        List<L> bySize = lines.stream()
                .sorted(Comparator.comparingInt(line -> tally.apply(line).households()))
                .toList();
        int gone = 0;
        long times = 0;
        while (gone < bySize.size()) {
            ContributionTally next = tally.apply(bySize.get(gone));
            boolean guarded = gone == 0 || gone > 1 && times >= limit;
            if (next.households() >= limit && guarded) {
                break;
            }
            times += next.times();
            gone++;
        }
        List<L> hidden = bySize.subList(0, gone);
        return lines.stream()
                .filter(line -> hidden.stream().noneMatch(other -> other == line))
                .toList();
    }
}
