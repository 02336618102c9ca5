package io.github.zhuanjie.discovery;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.eligibility.EvaluationContext;
import io.github.zhuanjie.household.Household;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * Looks for people who are likely to be eligible for government assistance and are not recognised for it (article four of
 * 苏民助〔2024〕4号). It proposes; a person decides whether anybody is told, and the authority whether anything is given (PIPL
 * art. 24). There is no score and no ranking of people.
 *
 * <p>Asked about are the four categories that article four names (dibao, tekun, dibao margin, rigid expenditure) and every
 * other one that the rules speak of. Where no rule is known for the place and day, that is said. The rules and the local
 * figures are those of the place where the household is registered, unless {@link DecidingPlace#RESIDENCE} was chosen; if
 * that place is not known, or a part of it has a rule of its own, nothing can be told: the rules of another place are not
 * asked instead.
 *
 * <p>Who is known to be recognised in a category, or in one that stands before it, is skipped for it: tekun before dibao
 * before margin before rigid expenditure, and all of them before other hardship. If it is not known whether somebody is
 * recognised, nothing can be told either.
 *
 * <p>A rule about a household is asked once, for those of its members who are left; a rule about a person of each counted
 * member. A household that lists nobody is told of as such and never likely.
 *
 * <p>Immutable and thread-safe; a screening takes time linear in the size of the rules, times the members for rules about a
 * person.
 */
public final class AssistanceScreen {

    private final EvaluationContext context;
    private final AssistanceRules rules;
    private final DecidingPlace deciding;
    private final Set<AssistanceCategory> categories;

    /**
     * Creates a screen by the rules of the place where a household is registered.
     *
     * @param context  the day, the local figures, and how old facts may be
     * @param rules  the local rules
     */
    public AssistanceScreen(EvaluationContext context, AssistanceRules rules) {
        this(context, rules, DecidingPlace.HUKOU);
    }

    /**
     * Creates a screen.
     *
     * @param context  the day, the local figures, and how old facts may be
     * @param rules  the local rules
     * @param deciding  which place's rules and figures hold
     */
    public AssistanceScreen(EvaluationContext context, AssistanceRules rules, DecidingPlace deciding) {
        this.context = Objects.requireNonNull(context, "context");
        this.rules = Objects.requireNonNull(rules, "rules");
        this.deciding = Objects.requireNonNull(deciding, "deciding");
        this.categories = EnumSet.of(
                AssistanceCategory.DIBAO,
                AssistanceCategory.TEKUN,
                AssistanceCategory.DIBAO_EDGE,
                AssistanceCategory.RIGID);
        categories.addAll(rules.categories());
    }

    /**
     * Looks into one household.
     *
     * @param household  the household
     * @return what is proposed for whom, who was skipped, and whom to follow
     * @throws ArithmeticException if the kinds of income of the household, or a local limit for it, come to more than an
     *     amount can hold
     */
    public AssistanceScreening screen(Household household) {
        return new ScreeningOfHousehold(context, rules, deciding, household).of(categories);
    }
}
