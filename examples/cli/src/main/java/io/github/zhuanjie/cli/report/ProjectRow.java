package io.github.zhuanjie.cli.report;

import io.github.zhuanjie.charity.Benefit;
import io.github.zhuanjie.charity.Capacity;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.charity.Provenance;
import io.github.zhuanjie.need.ServiceUnit;
import io.github.zhuanjie.plan.ProjectUse;
import io.github.zhuanjie.report.ProjectLine;
import io.github.zhuanjie.report.ProjectStanding;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One project on the page. Mustache reads the accessors.
 *
 * @param name  its name in both languages
 * @param kinds  the kinds of need it helps with
 * @param standing  whether it can be matched
 * @param matchable  whether it can
 * @param candidates  how many needs qualify
 * @param grants  how many grants there are
 * @param capacity  how much money, how many grants or how many units of service there could be
 * @param unit  what the numbers of use count; empty for money
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
        List<Bilingual> unit,
        String used,
        String percent,
        boolean assumed) {

    static ProjectRow of(CharityProject project, ProjectLine line) {
        ProjectUse use = line.use();
        return new ProjectRow(
                name(project),
                project.getNeedKinds().stream().sorted().map(Bilingual::of).toList(),
                Bilingual.of(line.standing()),
                line.standing() == ProjectStanding.MATCHABLE,
                Numbers.count(use.getCandidates()),
                Numbers.count(use.getGrants()),
                capacity(use),
                unit(project, use).stream().toList(),
                used(use),
                percent(use),
                isAssumed(project.getCapacity()));
    }

    static Bilingual name(CharityProject project) {
        return new Bilingual(project.getName(), project.getEnglishName().orElse(project.getName()));
    }

    private static String capacity(ProjectUse use) {
        return use.getBudget()
                .map(Numbers::yuan)
                .or(() -> use.getPlaces().map(Numbers::count))
                .or(() -> use.getServiceUnits().map(Numbers::count))
                .orElse("–");
    }

    private static Optional<Bilingual> unit(CharityProject project, ProjectUse use) {
        if (use.getBudget().isPresent()) {
            return Optional.empty();
        }
        if (use.getPlaces().isPresent()) {
            return Optional.of(new Bilingual("个名额", "places"));
        }
        return project.getBenefit()
                .filter(benefit -> use.getServiceUnits().isPresent())
                .filter(Benefit.Service.class::isInstance)
                .map(benefit -> units(((Benefit.Service) benefit).unit()));
    }

    private static Bilingual units(ServiceUnit unit) {
        Bilingual one = Bilingual.of(unit);
        return new Bilingual(one.chinese(), one.english() + "s");
    }

    private static String used(ProjectUse use) {
        if (use.getBudget().isPresent()) {
            return Numbers.yuan(use.getCommitted());
        }
        boolean inUnits = use.getPlaces().isEmpty() && use.getServiceUnits().isPresent();
        return Numbers.count(inUnits ? use.getCommittedUnits().orElse(0) : use.getGrants());
    }

    /** The scarcest of the limits fills the bar. */
    private static String percent(ProjectUse use) {
        Optional<String> money =
                use.getBudget().map(budget -> Bar.percent(use.getCommitted().toFen(), budget.toFen()));
        Optional<String> places = use.getPlaces().map(number -> Bar.percent(use.getGrants(), number));
        Optional<String> units = use.getServiceUnits()
                .map(number -> Bar.percent(use.getCommittedUnits().orElse(0), number));
        return Stream.of(money, places, units)
                .flatMap(Optional::stream)
                .max(Comparator.comparingDouble(Double::parseDouble))
                .orElse("0");
    }

    private static boolean isAssumed(Optional<Capacity> capacity) {
        return capacity.map(c -> c.getProvenance() == Provenance.ASSUMED).orElse(false);
    }
}
