package io.github.zhuanjie.matching.planning;

import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.plan.CutOff;
import io.github.zhuanjie.plan.ProjectUse;
import io.github.zhuanjie.plan.ShareUse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The projects and shares of a stored plan that filled up for good until some step. */
final class ClosedSet {

    private final List<Pool> pools;

    private ClosedSet(List<Pool> pools) {
        this.pools = pools;
    }

    /**
     * Collects what filled up until a step; a share inside something else that did adds nothing.
     *
     * @param named  what to list although it serves nobody
     */
    static ClosedSet until(int last, List<ProjectUse> uses, Predicate<ProjectId> named) {
        List<Pool> pools = new ArrayList<>();
        for (ProjectUse use : uses) {
            if (isWithin(use.getSaturationStep(), last)) {
                pools.add(new Pool(
                        use.getProject(),
                        Optional.empty(),
                        use.getSaturationStep().orElseThrow(),
                        use.getGrants(),
                        use.getCutOff()));
            } else {
                outermost(use, last).map(share -> pool(use, share)).forEach(pools::add);
            }
        }
        return new ClosedSet(pools.stream()
                .filter(pool -> pool.grants > 0 || named.test(pool.project))
                .sorted(Comparator.comparingInt(Pool::step)
                        .thenComparing(Pool::project)
                        .thenComparing(pool -> pool.share.map(Object::toString).orElse("")))
                .toList());
    }

    private static Stream<ShareUse> outermost(ProjectUse use, int last) {
        List<ShareUse> full = use.getShares().stream()
                .filter(share -> isWithin(share.getSaturationStep(), last))
                .toList();
        return full.stream()
                .filter(share -> full.stream()
                        .noneMatch(other -> other != share && share.getArea().isWithin(other.getArea())));
    }

    private static Pool pool(ProjectUse use, ShareUse share) {
        return new Pool(
                use.getProject(),
                Optional.of(share.getArea()),
                share.getSaturationStep().orElseThrow(),
                share.getGrants(),
                share.getCutOff());
    }

    private static boolean isWithin(Optional<Integer> step, int last) {
        return step.filter(at -> at <= last).isPresent();
    }

    List<Pool> pools() {
        return pools;
    }

    /** Tells whether all that is given went to needs of which none comes after another. */
    boolean stoppedBefore(Predicate<CutOff> after) {
        return pools.stream()
                .filter(pool -> pool.grants > 0)
                .allMatch(pool -> pool.cutOff.filter(after.negate()).isPresent());
    }

    /**
     * A project, or the share that one area has of it.
     *
     * @param project  the project
     * @param share  the area, empty for the project as a whole
     * @param step  when it filled up
     * @param grants  how many needs it serves
     * @param cutOff  where it stopped
     */
    record Pool(ProjectId project, Optional<DivisionCode> share, int step, int grants, Optional<CutOff> cutOff) {}
}
