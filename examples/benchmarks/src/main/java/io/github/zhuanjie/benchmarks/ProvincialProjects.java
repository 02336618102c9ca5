package io.github.zhuanjie.benchmarks;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.charity.ApplicationMode;
import io.github.zhuanjie.charity.Benefit;
import io.github.zhuanjie.charity.Capacity;
import io.github.zhuanjie.charity.CharityOrganization;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.charity.Provenance;
import io.github.zhuanjie.charity.ShareOfExpense;
import io.github.zhuanjie.criterion.Comparison;
import io.github.zhuanjie.criterion.Criteria;
import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.criterion.PersonCriterion;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.division.DivisionLevel;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.money.Ratio;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.HardshipEvent;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.person.DisabilityLevel;
import io.github.zhuanjie.person.Illness;
import io.github.zhuanjie.person.StudentStage;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Projects of a made-up province: 3 % for the province, a quarter for a prefecture, the others for a county. Each asks for
 * a category, an income at most, one of age, expense and another fact, and that something is not so; the limits are the
 * few that real projects use.
 */
final class ProvincialProjects {

    private static final double PROVINCE_WIDE = 0.03;
    private static final double PREFECTURE_WIDE = 0.28;

    private final SplittableRandom random;

    ProvincialProjects(long seed) {
        random = new SplittableRandom(seed);
    }

    List<CharityProject> projects(int number) {
        return IntStream.range(0, number).mapToObj(this::project).toList();
    }

    private CharityProject project(int number) {
        return started(number, area()).criteria(criteria()).benefit(benefit()).build();
    }

    /**
     * Draws projects for a real province. They have places, about enough for two needs in five of half a million
     * households when there are two thousand, and ask for no income, because that takes the standards of each place.
     *
     * @param counties  the counties of the province
     * @param number  how many projects
     */
    List<CharityProject> projectsIn(List<DivisionCode> counties, int number) {
        return IntStream.range(0, number).mapToObj(i -> projectIn(counties, i)).toList();
    }

    private CharityProject projectIn(List<DivisionCode> counties, int number) {
        DivisionCode county = counties.get(random.nextInt(counties.size()));
        double at = random.nextDouble();
        DivisionLevel level = at < PROVINCE_WIDE
                ? DivisionLevel.PROVINCE
                : at < PREFECTURE_WIDE ? DivisionLevel.PREFECTURE : DivisionLevel.COUNTY;
        int scale = level == DivisionLevel.PROVINCE ? 15 : level == DivisionLevel.PREFECTURE ? 3 : 1;
        return started(number, county.atLevel(level).orElseThrow())
                .criteria(Criteria.allOf(
                        new PersonCriterion.CategoryIn(categories()), Criteria.anyOf(age(), expense(), flag())))
                .benefit(benefit())
                .capacity(Capacity.builder()
                        .places(scale * (10 + random.nextInt(50)))
                        .provenance(Provenance.ASSUMED)
                        .note("made up")
                        .build())
                .build();
    }

    private CharityProject.Builder started(int number, DivisionCode area) {
        return CharityProject.builder()
                .id(ProjectId.of("project-" + number))
                .name("project")
                .addOperators(CharityOrganization.builder().name("charity").build())
                .addAreas(area)
                .needKinds(random.nextInt(3) > 0 ? Set.of(NeedKind.MEDICAL) : Set.of(one(NeedKind.values())))
                .applicationMode(ApplicationMode.INDIVIDUAL);
    }

    private Benefit benefit() {
        return random.nextBoolean() ? new Benefit.Fixed(Yuan.of(1_000)) : share();
    }

    private DivisionCode area() {
        double level = random.nextDouble();
        int county = random.nextInt(Province.COUNTIES);
        if (level < PROVINCE_WIDE) {
            return DivisionCode.of("320000");
        }
        return level < PREFECTURE_WIDE ? Province.prefecture(Province.prefectureOf(county)) : Province.county(county);
    }

    private Criterion criteria() {
        return Criteria.allOf(
                new PersonCriterion.CategoryIn(categories()),
                Criteria.income(Comparison.AT_MOST, Ratio.parse(one("1", "1.5", "2"))),
                Criteria.anyOf(age(), expense(), flag()),
                Criteria.not(Criteria.eventIn(one(HardshipEvent.values()))));
    }

    private Set<AssistanceCategory> categories() {
        if (random.nextInt(12) == 0) {
            return EnumSet.allOf(AssistanceCategory.class);
        }
        Set<AssistanceCategory> categories = EnumSet.noneOf(AssistanceCategory.class);
        IntStream.rangeClosed(0, random.nextInt(3)).forEach(i -> categories.add(category()));
        return categories;
    }

    /** One of the four that most projects name. */
    private AssistanceCategory category() {
        return one(
                AssistanceCategory.DIBAO,
                AssistanceCategory.TEKUN,
                AssistanceCategory.DIBAO_EDGE,
                AssistanceCategory.RIGID);
    }

    private Criterion age() {
        return one(Criteria.ageUnder(14), Criteria.ageUnder(18), Criteria.ageFrom(60), Criteria.ageFrom(70));
    }

    private Criterion expense() {
        return Criteria.expense(
                ExpenseKind.MEDICAL,
                Comparison.AT_LEAST,
                one(Yuan.of(5_000), Yuan.of(10_000), Yuan.of(20_000), Yuan.of(30_000), Yuan.of(50_000)));
    }

    private Criterion flag() {
        return one(
                Criteria.insured(),
                Criteria.disabilityAtLeast(DisabilityLevel.LEVEL_2),
                Criteria.illnessIn(Illness.MALIGNANT_TUMOUR, Illness.URAEMIA),
                Criteria.studentIn(StudentStage.TERTIARY),
                Criteria.afterGovernmentAid(),
                Criteria.anyMember(Criteria.ageUnder(18)));
    }

    private Benefit share() {
        return ShareOfExpense.builder()
                .kind(ExpenseKind.MEDICAL)
                .putShare(AssistanceCategory.DIBAO, Ratio.parse(one("0.3", "0.5")))
                .putShare(AssistanceCategory.DIBAO_EDGE, Ratio.parse("0.2"))
                .deductible(one(Yuan.of(2_000), Yuan.of(5_000)))
                .cap(Yuan.of(20_000))
                .build();
    }

    @SafeVarargs
    private <T> T one(T... values) {
        return values[random.nextInt(values.length)];
    }
}
