package io.github.zhuanjie.supply;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.charity.CharitableFund;
import io.github.zhuanjie.charity.CharityOrganization;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.charity.FundId;
import io.github.zhuanjie.charity.FundKind;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.sample.Samples;
import io.github.zhuanjie.validation.ZhuanjieValidator;
import java.util.List;
import org.junit.jupiter.api.Test;

class FundsListedTest {

    private static final ZhuanjieValidator VALIDATOR = ZhuanjieValidator.standard();

    @Test
    void aProjectNamesOnlyFundsOfItsList() {
        assertThat(faults("F-1", "F-2")).isEmpty();
        assertThat(faults("F-1")).containsExactly("FUNDS_LISTED at /projects/2/funds");
        assertThat(faults()).containsExactly("FUNDS_LISTED at /projects/1/funds", "FUNDS_LISTED at /projects/2/funds");
    }

    @Test
    void aFundThatNoProjectNamesIsNoFault() {
        assertThat(faults("F-1", "F-2", "F-3")).isEmpty();
    }

    @Test
    void nothingIsValid() {
        assertThat(new FundsListed.Validator().isValid(null, null)).isTrue();
    }

    private static List<String> faults(String... funds) {
        SupplyList list = SupplyList.builder()
                .id(SupplyListId.of("L-1"))
                .version(1)
                .title("某清单")
                .area(DivisionCode.of("321081"))
                .asOf(Samples.TODAY)
                .addProjects(project("A"), project("B", "F-1"), project("C", "F-1", "F-2"))
                .funds(List.of(funds).stream().map(FundsListedTest::fund).toList())
                .build();
        return VALIDATOR.validate(list).stream()
                .map(Fault::toString)
                .filter(fault -> fault.startsWith("FUNDS_LISTED"))
                .toList();
    }

    private static CharityProject project(String id, String... funds) {
        return Samples.project()
                .id(ProjectId.of(id))
                .funds(List.of(funds).stream().map(FundId::of).toList())
                .build();
    }

    private static CharitableFund fund(String id) {
        return CharitableFund.builder()
                .id(FundId.of(id))
                .name("某基金")
                .kind(FundKind.NAMED)
                .custodian(CharityOrganization.builder().name("某慈善总会").build())
                .build();
    }
}
