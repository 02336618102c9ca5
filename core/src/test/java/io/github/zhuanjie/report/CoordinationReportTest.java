package io.github.zhuanjie.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.charity.ApplicationMode;
import io.github.zhuanjie.charity.Capacity;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.charity.Provenance;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.plan.AlgorithmId;
import io.github.zhuanjie.plan.Award;
import io.github.zhuanjie.plan.BenefitWorth;
import io.github.zhuanjie.plan.BoundScope;
import io.github.zhuanjie.plan.Exclusion;
import io.github.zhuanjie.plan.Grant;
import io.github.zhuanjie.plan.MatchingResult;
import io.github.zhuanjie.plan.ProjectUse;
import io.github.zhuanjie.plan.ProvenBenefit;
import io.github.zhuanjie.plan.ShareUse;
import io.github.zhuanjie.plan.UnmetNeed;
import io.github.zhuanjie.plan.UnmetReason;
import io.github.zhuanjie.sample.Samples;
import io.github.zhuanjie.supply.SupplyList;
import io.github.zhuanjie.supply.SupplyListId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** One township's three needs: one is served, one came too late for a place, one has no project. */
class CoordinationReportTest {

    private static final DivisionCode YIZHENG = DivisionCode.of("321081");
    private static final NeedCase SERVED = need(1, "321081100001", NeedKind.MEDICAL);
    private static final NeedCase LATE = need(2, "321081100001", NeedKind.MEDICAL);
    private static final NeedCase WITHOUT_PROJECT = need(3, "321081103001", NeedKind.HOUSING);
    private static final CharityProject PROJECT = Samples.project()
            .capacity(Capacity.builder()
                    .places(1)
                    .provenance(Provenance.PUBLISHED)
                    .build())
            .build();

    private final CoordinationReport report = report(YIZHENG, PROJECT);

    @Test
    void theTotalCountsWhatQualifiesAndWhatIsServed() {
        assertThat(report.getTotal()).isEqualTo(new Tally(3, 2, 1));
        assertThat(report.getTotal().unmet()).isEqualTo(2);
        assertThat(report.getAsOf()).isEqualTo(Samples.TODAY);
    }

    @Test
    void everyKindHasALineInTheOrderOfTheKinds() {
        assertThat(report.getByKind()).extracting(KindLine::kind).containsExactly(NeedKind.values());
        assertThat(report.getByKind())
                .contains(
                        new KindLine(NeedKind.MEDICAL, new Tally(2, 2, 1), 1),
                        new KindLine(NeedKind.HOUSING, new Tally(1, 0, 0), 0),
                        new KindLine(NeedKind.EDUCATION, Tally.NONE, 0));
    }

    @Test
    void partsAreOneLevelBelowTheArea() {
        assertThat(report.getByArea())
                .containsExactly(
                        new AreaLine(DivisionCode.of("321081100"), new Tally(2, 2, 1)),
                        new AreaLine(DivisionCode.of("321081103"), new Tally(1, 0, 0)));
        assertThat(report(DivisionCode.of("320000"), PROJECT).getByArea())
                .containsExactly(new AreaLine(DivisionCode.of("321000"), new Tally(3, 2, 1)));
    }

    @Test
    void partsAndKindsAreCrossed() {
        assertThat(report.getByAreaAndKind())
                .containsExactly(
                        new AreaKindLine(DivisionCode.of("321081100"), NeedKind.MEDICAL, new Tally(2, 2, 1)),
                        new AreaKindLine(DivisionCode.of("321081103"), NeedKind.HOUSING, new Tally(1, 0, 0)));
        assertThat(report(DivisionCode.of("320000"), PROJECT).getByAreaAndKind())
                .extracting(AreaKindLine::kind)
                .containsExactly(NeedKind.MEDICAL, NeedKind.HOUSING);
    }

    @Test
    void theNextPlaceHelpsWhereThoseAreWhoWouldGetIt() {
        assertThat(report.getByNextPlace()).isEmpty();
        MatchingResult before = result(PROJECT, 1);
        MatchingResult result = MatchingResult.builder()
                .from(before)
                .projectUses(before.getProjectUses().stream()
                        .map(use -> ProjectUse.builder()
                                .from(use)
                                .nextInLine(LATE.need().getId())
                                .build())
                        .toList())
                .build();
        assertThat(CoordinationReport.of(YIZHENG, cases(), supply(PROJECT), result)
                        .getByNextPlace())
                .containsExactly(new NextPlaceLine(DivisionCode.of("321081100"), NeedKind.MEDICAL, 1));
    }

    private static CharityProject named(String id) {
        return CharityProject.builder().from(PROJECT).id(ProjectId.of(id)).build();
    }

    private static CoordinationReport worth(CharityProject[] projects, UnaryOperator<ProjectUse.Builder> worths) {
        MatchingResult before = result(projects[0], 1);
        MatchingResult result = MatchingResult.builder()
                .from(before)
                .projectUses(Stream.of(projects)
                        .map(project -> worths.apply(ProjectUse.builder()
                                        .from(before.getProjectUses().get(0))
                                        .project(project.getId()))
                                .build())
                        .toList())
                .build();
        return CoordinationReport.of(YIZHENG, cases(), supply(projects), result);
    }

    @Test
    void theNextYuanHelpsMostWhereItIsWorthMost() {
        CharityProject elsewhere = CharityProject.builder()
                .from(named("elsewhere"))
                .areas(List.of(DivisionCode.of("320100")))
                .build();
        CharityProject town = CharityProject.builder()
                .from(named("town"))
                .areas(List.of(DivisionCode.of("321081103")))
                .build();
        CharityProject[] projects = {named("c"), named("a"), named("b"), elsewhere, town};
        Map<String, String> yuan = Map.of("c", "1/3", "a", "1/4", "b", "1/3", "elsewhere", "9", "town", "8");

        CoordinationReport report = worth(projects, use -> {
            String project = use.build().getProject().value();
            return use.worthOfYuan(BenefitWorth.parse(yuan.get(project))).worthOfPlace(BenefitWorth.parse("0"));
        });

        assertThat(report.getByWorth())
                .containsExactly(new WorthLine(
                        DivisionCode.of("321081100"),
                        NeedKind.MEDICAL,
                        WorthUnit.YUAN,
                        ProjectId.of("b"),
                        Optional.empty(),
                        BenefitWorth.parse("1/3")));
    }

    @Test
    void saysWhatThePlanIsWorthAndHowMuchIsMissingAtMost() {
        CharityProject project = named("a");
        ProvenBenefit proven = ProvenBenefit.of(BoundScope.ALL, BenefitWorth.parse("999"), BenefitWorth.parse("1000"));
        MatchingResult silent = result(project, 1);
        MatchingResult stated =
                MatchingResult.builder().from(silent).provenBenefit(proven).build();

        assertThat(CoordinationReport.of(YIZHENG, cases(), supply(project), stated)
                        .getProvenBenefit())
                .contains(proven);
        assertThat(CoordinationReport.of(YIZHENG, cases(), supply(project), silent)
                        .getProvenBenefit())
                .isEmpty();
    }

    private static ShareUse share(String area, String worth, String next) {
        return ShareUse.builder()
                .area(DivisionCode.of(area))
                .grants(1)
                .committed(Yuan.ZERO)
                .usedUp(true)
                .worthOfPlace(BenefitWorth.parse(worth))
                .nextInLine(NeedId.of(next))
                .build();
    }

    /** What is worth most in another county, or in the project as a whole, is nothing to the town. */
    @Test
    void whereCapacityIsSharedOutTheShareOfThePartCounts() {
        CharityProject[] projects = {named("a")};
        String late = LATE.need().getId().value();

        CoordinationReport report = worth(
                projects,
                use -> use.worthOfPlace(BenefitWorth.parse("900"))
                        .addShares(
                                share("320100", "800", late),
                                share("321081", "7", late),
                                share("321081100", "5", late),
                                share("321081103", "9", late)));

        assertThat(report.getByWorth())
                .extracting(line -> line.share().orElseThrow().toString() + " " + line.worth())
                .containsExactly("321081100 5");
        assertThat(report.getByNextPlace())
                .containsExactly(new NextPlaceLine(DivisionCode.of("321081100"), NeedKind.MEDICAL, 1));
    }

    @Test
    void placesComeBeforeYuanAndWithoutPricesNothingIsSaid() {
        CharityProject[] projects = {named("a")};

        assertThat(worth(
                                projects,
                                use -> use.worthOfYuan(BenefitWorth.parse("2")).worthOfPlace(BenefitWorth.parse("900")))
                        .getByWorth())
                .extracting(WorthLine::unit)
                .containsExactly(WorthUnit.PLACE, WorthUnit.YUAN);
        assertThat(worth(projects, use -> use).getByWorth()).isEmpty();
    }

    @Test
    void reasonsStandInTheOrderOfNearness() {
        assertThat(report.getByReason())
                .containsExactly(
                        new ReasonLine(UnmetReason.CAPACITY_EXHAUSTED, 1), new ReasonLine(UnmetReason.NO_PROJECT, 1));
    }

    @Nested
    class Standing {

        @Test
        void isMatchableWhenNothingIsInTheWay() {
            assertThat(standing(PROJECT)).isEqualTo(ProjectStanding.MATCHABLE);
        }

        @Test
        void namesTheFirstThingInTheWay() {
            assertThat(standing(copy().validUntil(Samples.TODAY.minusDays(1)).build()))
                    .isEqualTo(ProjectStanding.WINDOW_CLOSED);
            assertThat(standing(copy().applicationMode(ApplicationMode.VILLAGE_INCOME)
                            .build()))
                    .isEqualTo(ProjectStanding.NOT_FOR_INDIVIDUALS);
            assertThat(standing(copy().benefit(java.util.Optional.empty()).build()))
                    .isEqualTo(ProjectStanding.STANDARD_UNPUBLISHED);
            assertThat(standing(copy().criteria(java.util.Optional.empty()).build()))
                    .isEqualTo(ProjectStanding.STANDARD_UNPUBLISHED);
            assertThat(standing(copy().capacity(java.util.Optional.empty()).build()))
                    .isEqualTo(ProjectStanding.CAPACITY_UNKNOWN);
        }

        @Test
        void isOutsideTheAreaOnlyIfNobodyThereQualifies() {
            CharityProject elsewhere =
                    copy().areas(List.of(DivisionCode.of("320925"))).build();

            assertThat(standing(elsewhere)).isEqualTo(ProjectStanding.MATCHABLE);
            assertThat(CoordinationReport.of(YIZHENG, cases(), supply(elsewhere), result(elsewhere, 0))
                            .getProjects()
                            .get(0)
                            .standing())
                    .isEqualTo(ProjectStanding.OUTSIDE_AREA);
        }

        @Test
        void aProjectOfOnePartOrOfTheWholeServesTheArea() {
            assertThat(standing(
                            copy().areas(List.of(DivisionCode.of("321081100"))).build()))
                    .isEqualTo(ProjectStanding.MATCHABLE);
            assertThat(standing(copy().areas(List.of(DivisionCode.NATIONWIDE)).build()))
                    .isEqualTo(ProjectStanding.MATCHABLE);
        }

        private CharityProject.Builder copy() {
            return CharityProject.builder().from(PROJECT).areas(List.of(YIZHENG));
        }

        private ProjectStanding standing(CharityProject project) {
            return report(YIZHENG, project).getProjects().get(0).standing();
        }
    }

    @Nested
    class Refuses {

        @Test
        void aResultThatDecidesOtherNeeds() {
            MatchingResult other = result(PROJECT);
            SupplyList supply = supply(PROJECT);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CoordinationReport.of(YIZHENG, List.of(SERVED, LATE), supply, other));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CoordinationReport.of(
                            YIZHENG, List.of(SERVED, LATE, need(4, "321081100001", NeedKind.LIVING)), supply, other));
        }

        @Test
        void aResultAboutAnotherList() {
            SupplyList other = SupplyList.builder()
                    .from(supply(PROJECT))
                    .id(SupplyListId.of("other"))
                    .build();

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CoordinationReport.of(YIZHENG, cases(), other, result(PROJECT)));
        }

        @Test
        void aListWithAProjectThatTheResultDoesNotKnow() {
            CharityProject unknown = CharityProject.builder()
                    .from(PROJECT)
                    .id(ProjectId.of("unknown"))
                    .areas(List.of(YIZHENG))
                    .build();

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CoordinationReport.of(YIZHENG, cases(), supply(unknown), result(PROJECT)));
        }

        @Test
        void countsThatContradict() {
            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(() -> new Tally(1, 2, 0))
                    .returns("TALLY", InvalidValueException::getCode);
            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(() -> new Tally(2, 1, 2))
                    .returns("TALLY", InvalidValueException::getCode);
            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(() -> new Tally(0, 0, -1))
                    .returns("TALLY", InvalidValueException::getCode);
        }
    }

    private static CoordinationReport report(DivisionCode area, CharityProject project) {
        return CoordinationReport.of(area, cases(), supply(project), result(project));
    }

    private static List<NeedCase> cases() {
        return Arrays.asList(SERVED, LATE, WITHOUT_PROJECT);
    }

    private static NeedCase need(int number, String village, NeedKind kind) {
        HouseholdId household = HouseholdId.of("H-" + number);
        Household home = Samples.household(Samples.head().build())
                .id(household)
                .residence(DivisionCode.of(village))
                .build();
        return NeedCase.of(
                home,
                Samples.need()
                        .id(NeedId.of("N-" + number))
                        .household(household)
                        .kind(kind)
                        .build());
    }

    private static SupplyList supply(CharityProject... projects) {
        return SupplyList.builder()
                .id(SupplyListId.of("list"))
                .version(1)
                .title("清单")
                .area(YIZHENG)
                .asOf(Samples.TODAY)
                .addProjects(projects)
                .build();
    }

    private static MatchingResult result(CharityProject project) {
        return result(project, 2);
    }

    private static MatchingResult result(CharityProject project, int candidates) {
        return MatchingResult.builder()
                .algorithm(new AlgorithmId("by-hand", "1"))
                .asOf(Samples.TODAY)
                .supplyList(SupplyListId.of("list"))
                .supplyListVersion(1)
                .inputFingerprint("0".repeat(64))
                .addGrants(Grant.builder()
                        .need(SERVED.need().getId())
                        .household(SERVED.household().getId())
                        .project(project.getId())
                        .award(Award.exactly(Yuan.of(1000)))
                        .build())
                .addUnmetNeeds(
                        UnmetNeed.of(
                                LATE.need().getId(),
                                List.of(new Exclusion(project.getId(), UnmetReason.CAPACITY_EXHAUSTED))),
                        UnmetNeed.of(WITHOUT_PROJECT.need().getId(), List.of()))
                .addProjectUses(ProjectUse.builder()
                        .project(project.getId())
                        .candidates(candidates)
                        .grants(1)
                        .committed(Yuan.of(1000))
                        .places(1)
                        .build())
                .build();
    }
}
