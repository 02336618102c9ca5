package io.github.zhuanjie.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.privacy.DisclosureClass;
import io.github.zhuanjie.privacy.Disclosures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectUseTest {

    private static final ProjectUse USE = ProjectUse.builder()
            .project(ProjectId.of("p"))
            .candidates(3)
            .grants(1)
            .committed(Yuan.of(500))
            .worthOfPlace(BenefitWorth.parse("74123/7"))
            .worthOfYuan(BenefitWorth.parse("74125/9"))
            .build();

    @ParameterizedTest
    @ValueSource(strings = {"worthOfPlace", "worthOfYuan"})
    void whatOneMoreIsWorthIsAPriceAndForTheOffice(String member) {
        assertThat(Disclosures.of(ProjectUse.class, member))
                .isEqualTo(Disclosures.of(ShareUse.class, member))
                .isEqualTo(Disclosures.of(CapacityPrice.class, "perPlace"))
                .isEqualTo(DisclosureClass.INTERNAL);
    }

    @Test
    void noTextTellsIt() {
        assertThat(USE.toString()).contains("p", "500").doesNotContain("74123", "74125");
    }
}
