// tag::property[]
package org.example.hub;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.types.CanonicalJson;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever file arrives. */
class HeadCountTest {

    @Property(tries = 200)
    void incomePerHeadIsNeverMoreThanTheIncome(@ForAll Household household) {
        Fact<Yuan> perHead = perHead(household);

        perHead.toOptional()
                .ifPresent(each -> assertThat(each)
                        .isLessThanOrEqualTo(household.getAnnualIncome().toOptional().orElseThrow()));
    }

    /** What is not known stays so: no income is not an income of nothing. */
    private static Fact<Yuan> perHead(Household household) {
        if (household.getAnnualIncome() instanceof Fact.Known<Yuan> income
                && household.getHeadCount() instanceof Fact.Known<Integer> heads
                && heads.value() > 0) {
            return Fact.known(Yuan.ofFen(income.value().toFen() / heads.value()));
        }
        return Fact.unknown();
    }

    @Property(tries = 100)
    void everyFileCanBeWritten(@ForAll Household household) {
        assertThat(CanonicalJson.write(Household.class, household)).isNotEmpty();
    }
}
// end::property[]
