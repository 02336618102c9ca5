package io.github.zhuanjie.screening;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.charity.ApplicationMode;
import io.github.zhuanjie.charity.Benefit;
import io.github.zhuanjie.charity.CharityOrganization;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.charity.DeductibleRule;
import io.github.zhuanjie.charity.ShareOfExpense;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.money.Ratio;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.sample.Samples;
import java.util.List;

/** Projects of every kind of benefit, some closed, some for nobody in particular, some without published rules. */
final class RandomProjects {

    private static final List<DivisionCode> AREAS =
            List.of(DivisionCode.NATIONWIDE, DivisionCode.of("320000"), DivisionCode.of("321000"));

    private final Draw draw;
    private final RandomCriteria criteria;

    RandomProjects(Draw draw) {
        this.draw = draw;
        this.criteria = new RandomCriteria(draw);
    }

    CharityProject next(int number) {
        return CharityProject.builder()
                .id(ProjectId.of("project-" + number))
                .name("project")
                .addOperators(CharityOrganization.builder().name("charity").build())
                .areas(draw.once(2) ? List.of(draw.one(AREAS)) : draw.list(3, () -> draw.one(RandomCases.PLACES)))
                .needKinds(draw.once(9) ? List.of() : draw.some(NeedKind.class))
                .applicationMode(draw.once(9) ? ApplicationMode.PROGRAMME : ApplicationMode.INDIVIDUAL)
                .validUntil(draw.maybe(() -> Samples.TODAY.plusDays(draw.below(9) - 1L)))
                .criteria(draw.once(6) ? java.util.Optional.empty() : java.util.Optional.of(criteria.next(2)))
                .benefit(draw.once(6) ? java.util.Optional.empty() : java.util.Optional.of(benefit()))
                .build();
    }

    private Benefit benefit() {
        ExpenseKind kind = draw.one(ExpenseKind.class);
        return switch (draw.below(5)) {
            case 0 -> new Benefit.Fixed(Yuan.of(500));
            case 1 -> new Benefit.Supplement(ProjectId.of("project-0"), Yuan.of(1), "first year");
            case 2 ->
                new Benefit.Stepped(kind, List.of(new Benefit.Step(Yuan.of(1_000L * draw.below(9)), Yuan.of(100))));
            default -> share(kind);
        };
    }

    private Benefit share(ExpenseKind kind) {
        ShareOfExpense.Builder share = ShareOfExpense.builder()
                .kind(kind)
                .deductibleRule(draw.one(DeductibleRule.class))
                .deductible(draw.maybe(() -> Yuan.of(1_000L * draw.below(9))))
                .capMonthsOfStandard(draw.maybe(() -> draw.below(3) + 1));
        draw.some(AssistanceCategory.class)
                .forEach(category -> share.putShare(category, Ratio.parse(draw.one("0.1", "0.0001", "0.5"))));
        return share.build();
    }
}
