package io.github.zhuanjie.precheck;

import io.github.zhuanjie.calendar.ChinaDay;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.division.DivisionLevel;
import io.github.zhuanjie.eligibility.Assessment;
import io.github.zhuanjie.eligibility.FactKind;
import io.github.zhuanjie.eligibility.Finding;
import io.github.zhuanjie.eligibility.MissingFact;
import io.github.zhuanjie.eligibility.Verdict;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.supply.ReservationBook;
import io.github.zhuanjie.supply.SupplyList;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Asks whether a project has room before the person is asked for consent, so that nobody signs away information for help
 * that is not there; and answers.
 */
public final class Precheck {

    private Precheck() {}

    /**
     * Puts the question, from which the person cannot be told.
     *
     * @param project  the project
     * @param subject  the case; only the county of residence and the kind of need are taken from it
     * @param assessment  our own assessment of the case for the project; only verdict and kinds of missing facts are taken
     * @return the inquiry
     */
    public static CapacityInquiry inquire(CharityProject project, NeedCase subject, Assessment assessment) {
        Set<FactKind> missing = EnumSet.noneOf(FactKind.class);
        if (assessment.verdict() == Verdict.UNDETERMINED) {
            collect(assessment.finding(), missing);
        }
        return CapacityInquiry.builder()
                .project(project.getId())
                .area(county(subject.household().getResidence()))
                .needKind(subject.need().getKind())
                .verdict(assessment.verdict())
                .missing(missing)
                .build();
    }

    private static DivisionCode county(DivisionCode residence) {
        return residence.atLevel(DivisionLevel.COUNTY).orElse(residence);
    }

    private static void collect(Finding finding, Set<FactKind> missing) {
        finding.missing().stream().map(MissingFact::kind).forEach(missing::add);
        finding.parts().forEach(part -> collect(part, missing));
    }

    /**
     * Answers an inquiry from the supply list and what is reserved on it. Facts are asked for only where there is room.
     *
     * @param inquiry  the question
     * @param supply  the list
     * @param book  what is held of it
     * @param clock  the answering side's clock; a project is open on {@linkplain ChinaDay civil days}, whatever zone it has
     * @return the answer
     */
    public static CapacityAnswer answer(CapacityInquiry inquiry, SupplyList supply, ReservationBook book, Clock clock) {
        Instant now = clock.instant();
        LocalDate today = ChinaDay.of(now);
        CapacityVerdict verdict = supply.find(inquiry.getProject())
                .filter(project -> helps(project, inquiry, today))
                .map(project -> room(project, inquiry, book))
                .orElse(CapacityVerdict.CLOSED);
        boolean asks = verdict == CapacityVerdict.FACTS_NEEDED;
        return CapacityAnswer.builder()
                .inquiry(inquiry)
                .verdict(verdict)
                .facts(asks ? inquiry.getMissing() : Set.of())
                .supply(supply.getId())
                .version(supply.getVersion())
                .asOf(now)
                .build();
    }

    private static boolean helps(CharityProject project, CapacityInquiry inquiry, LocalDate today) {
        return inquiry.getVerdict() != Verdict.NOT_ELIGIBLE
                && project.isOpen(today)
                && project.getApplicationMode().isForIndividuals()
                && project.getNeedKinds().contains(inquiry.getNeedKind())
                && mayServe(project, inquiry.getArea());
    }

    /** A project of a township may serve somebody of its county: which township, the inquiry does not say. */
    private static boolean mayServe(CharityProject project, DivisionCode area) {
        return project.isServing(area) || project.getAreas().stream().anyMatch(served -> served.isWithin(area));
    }

    private static CapacityVerdict room(CharityProject project, CapacityInquiry inquiry, ReservationBook book) {
        Optional<CapacityVerdict> full =
                Room.of(project, inquiry.getArea(), book).shortage();
        return full.orElse(
                inquiry.getVerdict() == Verdict.UNDETERMINED
                        ? CapacityVerdict.FACTS_NEEDED
                        : CapacityVerdict.HAS_CAPACITY);
    }
}
