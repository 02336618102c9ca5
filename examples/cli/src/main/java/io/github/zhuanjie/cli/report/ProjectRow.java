package io.github.zhuanjie.cli.report;

import io.github.zhuanjie.charity.Capacity;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.charity.Provenance;
import io.github.zhuanjie.plan.ProjectUse;
import io.github.zhuanjie.report.ProjectLine;
import io.github.zhuanjie.report.ProjectStanding;
import java.util.List;
import java.util.Optional;

/**
 * One project on the page. Mustache reads the accessors.
 *
 * @param name  its name in both languages
 * @param kinds  the kinds of need it helps with
 * @param standing  whether it can be matched
 * @param matchable  whether it can
 * @param candidates  how many needs qualify
 * @param grants  how many grants there are
 * @param capacity  how many grants or how much money there could be
 * @param used  how much of it is used, as text
 * @param percent  how much of it is used, in percent
 * @param assumed  whether the capacity is an assumption
 */
record ProjectRow(
        Bilingual name,
        List<Bilingual> kinds,
        Bilingual standing,
        boolean matchable,
        String candidates,
        String grants,
        String capacity,
        String used,
        String percent,
        boolean assumed) {

    static ProjectRow of(CharityProject project, ProjectLine line) {
        ProjectUse use = line.use();
        return new ProjectRow(
                new Bilingual(project.getName(), project.getEnglishName().orElse(project.getName())),
                project.getNeedKinds().stream().sorted().map(Bilingual::of).toList(),
                Bilingual.of(line.standing()),
                line.standing() == ProjectStanding.MATCHABLE,
                Numbers.count(use.getCandidates()),
                Numbers.count(use.getGrants()),
                capacity(use),
                used(use),
                percent(use),
                isAssumed(project.getCapacity()));
    }

    private static String capacity(ProjectUse use) {
        return use.getBudget()
                .map(Numbers::yuan)
                .or(() -> use.getPlaces().map(Numbers::count))
                .orElse("–");
    }

    /** Returns whether the numbers of use are places and not money. */
    public boolean inPlaces() {
        return !capacity.startsWith("¥");
    }

    private static String used(ProjectUse use) {
        return use.getBudget().isPresent() ? Numbers.yuan(use.getCommitted()) : Numbers.count(use.getGrants());
    }

    /** The scarcer of the two limits fills the bar. */
    private static String percent(ProjectUse use) {
        String money = use.getBudget()
                .map(budget -> Bar.percent(use.getCommitted().toFen(), budget.toFen()))
                .orElse("0");
        String places = use.getPlaces()
                .map(number -> Bar.percent(use.getGrants(), number))
                .orElse("0");
        return Double.parseDouble(money) >= Double.parseDouble(places) ? money : places;
    }

    private static boolean isAssumed(Optional<Capacity> capacity) {
        return capacity.map(c -> c.getProvenance() == Provenance.ASSUMED).orElse(false);
    }
}
