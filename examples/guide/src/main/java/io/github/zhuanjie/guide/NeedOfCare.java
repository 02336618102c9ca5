package io.github.zhuanjie.guide;

import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.DiscoverySource;
import io.github.zhuanjie.need.ExpenseEvidence;
import io.github.zhuanjie.need.Need;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.need.ServiceFrequency;
import io.github.zhuanjie.need.ServiceRequest;
import io.github.zhuanjie.need.ServiceUnit;
import io.github.zhuanjie.need.Urgency;
import io.github.zhuanjie.person.Person;
import java.time.LocalDate;

/** Needs are not only of money: rehabilitation for a boy, and the receipt of a bill. */
public final class NeedOfCare {

    private NeedOfCare() {}

    /**
     * Builds a need of rehabilitation, found by the village's charity station.
     *
     * @param household  the household
     * @param child  the child
     * @param today  the day of registration
     * @return the case
     */
    public static NeedCase build(Household household, Person child, LocalDate today) {
        // tag::need[]
        ExpenseEvidence receipt = ExpenseEvidence.builder()
                .kind(ExpenseKind.DISABILITY_REHABILITATION)
                .since(today.minusMonths(6))
                .until(today.minusDays(1))
                .total(Fact.known(Yuan.of(11_000)))
                .paidByInsurance(Fact.known(Yuan.of(4_000)))
                .paidByMedicalAssistance(Fact.known(Yuan.of(1_500)))
                .otherReimbursement(Fact.known(Yuan.ZERO)) // asked, and nothing: not the same as unknown
                .build();
        Need need = Need.builder()
                .id(NeedId.of("N-2"))
                .household(household.getId())
                .person(child.getId())
                .kind(NeedKind.REHABILITATION) // one of the four services of article three
                .urgency(Urgency.URGENT)
                .registeredOn(today)
                .discoveredBy(DiscoverySource.CHARITY_STATION)
                .addService(ServiceRequest.builder()
                        .service(NeedKind.REHABILITATION)
                        .units(8)
                        .unit(ServiceUnit.SESSION)
                        .every(ServiceFrequency.MONTH)
                        .times(6)
                        .build())
                .addEvidence(receipt)
                .putExpense(ExpenseKind.DISABILITY_REHABILITATION, receipt.ownShare()) // 5,500: what they bore
                .build();
        // end::need[]
        return NeedCase.of(household, need);
    }
}
