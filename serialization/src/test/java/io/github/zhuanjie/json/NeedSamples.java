package io.github.zhuanjie.json;

import io.github.zhuanjie.base.DocumentHash;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.base.Note;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.DiscoverySource;
import io.github.zhuanjie.need.DuplicateGroup;
import io.github.zhuanjie.need.DuplicateReason;
import io.github.zhuanjie.need.ExpenseEvidence;
import io.github.zhuanjie.need.GoodsItem;
import io.github.zhuanjie.need.Need;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.need.ServiceFrequency;
import io.github.zhuanjie.need.ServiceRequest;
import io.github.zhuanjie.need.ServiceUnit;
import java.util.List;
import java.util.Set;

/** Needs of goods and services, with evidence. */
final class NeedSamples {

    private static final DocumentHash HASH = DocumentHash.of("0123456789abcdef".repeat(4));

    private NeedSamples() {}

    static List<Object> all() {
        return List.of(
                HASH,
                goods(),
                GoodsItem.builder().what("轮椅").quantity(1).unit("台").build(),
                visits(),
                ServiceRequest.builder()
                        .service(NeedKind.REHABILITATION)
                        .units(1)
                        .unit(ServiceUnit.SESSION)
                        .build(),
                evidence(),
                ExpenseEvidence.builder()
                        .kind(ExpenseKind.EDUCATION)
                        .since(Samples.DAY)
                        .until(Samples.DAY)
                        .build(),
                need(),
                new DuplicateGroup(
                        List.of(NeedId.of("N-2"), NeedId.of("N-1")),
                        Set.of(DuplicateReason.SAME_DOCUMENT, DuplicateReason.SAME_PERSON_AND_KIND)));
    }

    private static GoodsItem goods() {
        return GoodsItem.builder()
                .what("护理垫")
                .quantity(2)
                .unit("箱")
                .estimatedValue(Yuan.of(180))
                .build();
    }

    private static ServiceRequest visits() {
        return ServiceRequest.builder()
                .service(NeedKind.VISITING_CARE)
                .units(8)
                .unit(ServiceUnit.VISIT)
                .every(ServiceFrequency.MONTH)
                .times(6)
                .build();
    }

    private static ExpenseEvidence evidence() {
        return ExpenseEvidence.builder()
                .kind(ExpenseKind.MEDICAL)
                .since(Samples.DAY.minusDays(9))
                .until(Samples.DAY)
                .total(Fact.known(Yuan.of(1000)))
                .paidByInsurance(Fact.known(Yuan.of(600)))
                .paidByMedicalAssistance(Fact.known(Yuan.of(100), Samples.DAY))
                .otherReimbursement(Fact.known(Yuan.ZERO))
                .statedOwnShare(Fact.known(Yuan.of(300)))
                .document(HASH)
                .build();
    }

    private static Need need() {
        return Need.builder()
                .id(NeedId.of("N-3"))
                .household(HouseholdId.of("H-1"))
                .person(PersonId.of("P-1"))
                .kind(NeedKind.VISITING_CARE)
                .registeredOn(Samples.DAY)
                .discoveredBy(DiscoverySource.CHARITY_STATION)
                .discoveredIn(DivisionCode.of("321081101"))
                .description(Note.of("因慢性病长期服药，家中无人照料"))
                .discoveredThrough("某社区慈善工作站")
                .discoveredOn(Samples.DAY.minusDays(1))
                .emergencyPlace(DivisionCode.of("321003"))
                .addGoods(goods())
                .addServices(visits())
                .addEvidence(evidence())
                .build();
    }
}
