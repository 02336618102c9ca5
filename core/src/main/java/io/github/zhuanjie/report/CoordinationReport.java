package io.github.zhuanjie.report;

import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.plan.MatchingResult;
import io.github.zhuanjie.plan.ProvenBenefit;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import io.github.zhuanjie.supply.SupplyList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Supply against demand in an area on a day, by kind of need, by part of the area, by reason and by project: what a
 * coordination meeting of civil affairs and charities needs on its table (article two of 苏民助〔2024〕4号).
 *
 * <p>A working paper for the two sides and not for publication: it holds counts only, but a count of one in a township and
 * a kind of need points at a person. What is published is {@link Contributions#summarizeForPublication}. All counts come
 * from one matching result, so they agree with it.
 */
@Value.Immutable
@Disclosure(DisclosureClass.PUBLIC)
public interface CoordinationReport {

    /**
     * Returns the area.
     *
     * @return the division that the report is about
     */
    DivisionCode getArea();

    /**
     * Returns the day.
     *
     * @return the day on which eligibility was judged
     */
    LocalDate getAsOf();

    /**
     * Returns all needs together.
     *
     * @return the total
     */
    @Disclosure(DisclosureClass.INTERNAL)
    @Value.Redacted
    Tally getTotal();

    /**
     * Returns supply against demand by kind of need.
     *
     * @return a line for every kind, in the order of the kinds
     */
    @Disclosure(DisclosureClass.INTERNAL)
    @Value.Redacted
    List<KindLine> getByKind();

    /**
     * Returns supply against demand by part of the area: the townships of a county, the counties of a prefecture, the
     * prefectures of a province.
     *
     * @return a line for every part that has a need, in the order of the codes
     */
    @Disclosure(DisclosureClass.INTERNAL)
    @Value.Redacted
    List<AreaLine> getByArea();

    /**
     * Returns supply against demand by part of the area and kind of need together (article five).
     *
     * @return a line for every part and kind that has a need, in the order of codes, then kinds
     */
    @Disclosure(DisclosureClass.INTERNAL)
    @Value.Redacted
    List<AreaKindLine> getByAreaAndKind();

    /**
     * Returns why needs were not met.
     *
     * @return a line for every reason that occurs, the nearest to a grant first
     */
    @Disclosure(DisclosureClass.INTERNAL)
    @Value.Redacted
    List<ReasonLine> getByReason();

    /**
     * Returns where the next place would help, by part of the area and kind of need; which project it is, its {@link
     * io.github.zhuanjie.plan.ProjectUse#getNextInLine} tells, or that of one of its shares.
     *
     * @return a line for every part and kind that one place more of some project, or of some area's share of it, would serve,
     *     in the order of codes, then kinds; none if the result does not respect priority
     */
    @Disclosure(DisclosureClass.INTERNAL)
    @Value.Redacted
    List<NextPlaceLine> getByNextPlace();

    /**
     * Returns where the next place and the next donated yuan would help most, by part of the area and kind of need, as far as
     * the result comes with prices ({@link io.github.zhuanjie.plan.ProjectUse#getWorthOfPlace}). Where a project shares its
     * capacity out among areas, one more is one more for the area.
     *
     * @return a line for every part and kind with an unmet need, and for place and yuan, where one more would be worth
     *     something, in the order of codes, kinds, units
     */
    List<WorthLine> getByWorth();

    /**
     * Returns what the grants of the result are worth in all, and how far that is at most from the largest.
     *
     * @return benefit, bound and gap; empty if the result does not say
     */
    Optional<ProvenBenefit> getProvenBenefit();

    /**
     * Returns the projects.
     *
     * @return a line for every project, in the order of the supply list
     */
    List<ProjectLine> getProjects();

    /**
     * Compiles the report of a matching result.
     *
     * @param area  the division that the report is about
     * @param cases  the cases that were matched
     * @param supply  the supply list that was matched
     * @param result  the result
     * @return the report
     * @throws IllegalArgumentException if the result is not about exactly these cases and this list
     */
    static CoordinationReport of(
            DivisionCode area, Collection<NeedCase> cases, SupplyList supply, MatchingResult result) {
        return new CoordinationCompiler(area, supply, result).compile(cases);
    }

    /**
     * Starts a report.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CoordinationReport}; {@code build} requires area, day and total. */
    final class Builder extends ImmutableCoordinationReport.Builder {
        Builder() {}
    }
}
