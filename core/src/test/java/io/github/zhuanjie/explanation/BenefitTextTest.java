package io.github.zhuanjie.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.plan.BenefitWorth;
import io.github.zhuanjie.plan.BoundScope;
import io.github.zhuanjie.plan.ProvenBenefit;
import io.github.zhuanjie.text.Messages;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class BenefitTextTest {

    private static String say(Locale locale, BoundScope scope, String benefit, String bound) {
        ProvenBenefit proven = ProvenBenefit.of(scope, BenefitWorth.parse(benefit), BenefitWorth.parse(bound));
        return new BenefitText(Messages.of(locale)).line(proven);
    }

    @Test
    void saysThatNothingIsWorthMore() {
        assertThat(say(Locale.ENGLISH, BoundScope.ALL, "1234567", "1234567"))
                .isEqualTo(
                        "The grants of this plan are worth 1,234,567 points of benefit (not money) in all; the plan states"
                                + " prices by which no plan is worth more.");
        assertThat(say(Locale.SIMPLIFIED_CHINESE, BoundScope.SAME_NEEDS, "1234567", "1234567"))
                .isEqualTo("按分值衡量（不是金额），本方案的帮扶效益合计1,234,567。方案所附核验数据表明：帮扶同一批需求，没有其他安排高于此数。");
        assertThat(say(Locale.SIMPLIFIED_CHINESE, BoundScope.ALL, "0", "0"))
                .isEqualTo("按分值衡量（不是金额），本方案的帮扶效益合计0。方案所附核验数据表明：没有任何方案高于此数。");
        assertThat(say(Locale.ENGLISH, BoundScope.SAME_NEEDS, "7", "7"))
                .contains("no other way to serve the same needs is worth more");
    }

    @Test
    void saysHowMuchIsMissingAtMost() {
        assertThat(say(Locale.SIMPLIFIED_CHINESE, BoundScope.ALL, "999500", "1000000"))
                .isEqualTo("按分值衡量（不是金额），本方案的帮扶效益合计999,500。方案所附核验数据表明：任何方案都不会高于1,000,000，差距不超过0.05%。");
        assertThat(say(Locale.ENGLISH, BoundScope.SAME_NEEDS, "0", "10"))
                .isEqualTo(
                        "The grants of this plan are worth 0 points of benefit (not money) in all; the plan states prices by"
                                + " which no other way to serve the same needs is worth more than 10: at most 100% is missing.");
        assertThat(say(Locale.ENGLISH, BoundScope.ALL, "9", "10")).endsWith("at most 10% is missing.");
        assertThat(say(Locale.SIMPLIFIED_CHINESE, BoundScope.SAME_NEEDS, "9", "10"))
                .endsWith("任何安排都不会高于10，差距不超过10%。");
    }

    @Test
    void benefitIsRoundedDownAndTheBoundUp() {
        assertThat(say(Locale.ENGLISH, BoundScope.ALL, "19/10", "21/10"))
                .contains("worth 1 points", "more than 3:", "9.5239%");
        assertThat(say(Locale.ENGLISH, BoundScope.ALL, "21/2", "21/2")).contains("worth 11 points");
    }
}
