package io.github.zhuanjie.charity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.criterion.BenefitScope;
import io.github.zhuanjie.criterion.StackingPeriod;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.identity.UnifiedSocialCreditCode;
import io.github.zhuanjie.text.Messages;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StackingRuleTest {

    private static final ProjectId OTHER = ProjectId.of("other");

    @Test
    void namedOthersAreInOrderAndNotShared() {
        Set<String> names = new HashSet<>(List.of("c", "a", "b"));
        StackingRule.NotWith rule =
                new StackingRule.NotWith(Set.of(OTHER), names, BenefitScope.PERSON, StackingPeriod.EVENT);
        names.clear();
        assertThat(rule.providers()).containsExactly("a", "b", "c").isUnmodifiable();
        assertThat(rule.projects()).containsExactly(OTHER).isUnmodifiable();
    }

    @Test
    void aRuleAgainstOthersNamesOne() {
        assertRefused(Set.of(), Set.of());
        assertRefused(Set.of(OTHER), Set.of(" "));
        assertThat(new StackingRule.NotWith(Set.of(), Set.of("a"), BenefitScope.PERSON, StackingPeriod.EVENT)
                        .projects())
                .isEmpty();
    }

    @Test
    void aCreditCodeIsEnough() {
        UnifiedSocialCreditCode code = UnifiedSocialCreditCode.of("53990000A00000011Q");
        StackingRule.NotWith rule =
                new StackingRule.NotWith(Set.of(), Set.of(), Set.of(code), BenefitScope.PERSON, StackingPeriod.EVENT);
        assertThat(rule.providerCodes()).containsExactly(code).isUnmodifiable();
    }

    private static void assertRefused(Set<ProjectId> projects, Set<String> providers) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() ->
                        new StackingRule.NotWith(projects, providers, BenefitScope.PERSON, StackingPeriod.LIFETIME))
                .returns("STACKING_OTHERS", InvalidValueException::getCode);
    }

    @Test
    void requiresItsParts() {
        assertThatNullPointerException()
                .isThrownBy(() -> new StackingRule.Once(null, StackingPeriod.EVENT, false))
                .withMessage("scope");
        assertThatNullPointerException()
                .isThrownBy(() -> new StackingRule.Once(BenefitScope.PERSON, null, false))
                .withMessage("period");
        assertThatNullPointerException()
                .isThrownBy(() -> new StackingRule.NotWith(Set.of(OTHER), Set.of(), null, StackingPeriod.EVENT))
                .withMessage("scope");
        assertThatNullPointerException()
                .isThrownBy(() -> new StackingRule.NotWith(Set.of(OTHER), Set.of(), BenefitScope.PERSON, null))
                .withMessage("period");
        assertThatNullPointerException()
                .isThrownBy(() -> new StackingRule.WithinExpense(null))
                .withMessage("kind");
    }

    @Test
    void rulesHaveTextsInBothLanguages() {
        Messages chinese = Messages.of(Locale.SIMPLIFIED_CHINESE);
        String once = chinese.format(
                "stacking.ONCE", chinese.label(BenefitScope.PERSON), chinese.label(StackingPeriod.ILLNESS));
        assertThat(once).isEqualTo("只救助一次；救助单位：按人；期限：同一病种");
    }
}
