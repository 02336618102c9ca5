package io.github.zhuanjie.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.eligibility.Assessment;
import io.github.zhuanjie.eligibility.Eligibility;
import io.github.zhuanjie.eligibility.EvaluationContext;
import io.github.zhuanjie.eligibility.Verdict;
import io.github.zhuanjie.fixtures.NamedProjects;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.json.ZhuanjieJson;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.plan.Award;
import io.github.zhuanjie.supply.SupplyList;
import io.github.zhuanjie.validation.ZhuanjieValidator;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The household of the README, against Yizheng's own rule: 60 % of the own share from 500 yuan on. */
class FirstCaseTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 6, 28);

    private final NeedCase subject = FirstCase.build(TODAY);

    @Test
    void isValid() {
        assertThat(ZhuanjieValidator.standard().validate(subject.household())).isEmpty();
        assertThat(ZhuanjieValidator.standard().validate(subject.need())).isEmpty();
    }

    @Test
    void qualifiesForASumBetweenTheTwoReadingsOfTheRule() throws IOException {
        Assessment assessment = new Eligibility(EvaluationContext.on(TODAY)).assess(project(), subject);

        assertThat(assessment.verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(assessment.award()).contains(new Award(Yuan.parse("3420.30"), Yuan.parse("3720.30")));
    }

    private static CharityProject project() throws IOException {
        try (InputStream json = NamedProjects.open()) {
            return ZhuanjieJson.strict()
                    .read(SupplyList.class, json)
                    .value()
                    .flatMap(list -> list.find(ProjectId.of("js-sczy-yizheng")))
                    .orElseThrow();
        }
    }
}
