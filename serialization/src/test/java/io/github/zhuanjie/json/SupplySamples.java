package io.github.zhuanjie.json;

import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.charity.ApplicationMode;
import io.github.zhuanjie.charity.AreaQuota;
import io.github.zhuanjie.charity.Benefit;
import io.github.zhuanjie.charity.Capacity;
import io.github.zhuanjie.charity.CharitableFund;
import io.github.zhuanjie.charity.CharityFilingNumber;
import io.github.zhuanjie.charity.CharityOrganization;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.charity.FundId;
import io.github.zhuanjie.charity.FundKind;
import io.github.zhuanjie.charity.FunderLevel;
import io.github.zhuanjie.charity.FundingShare;
import io.github.zhuanjie.charity.OrganizationKind;
import io.github.zhuanjie.charity.OrganizationRole;
import io.github.zhuanjie.charity.ProjectNotice;
import io.github.zhuanjie.charity.Provenance;
import io.github.zhuanjie.charity.StackingRule;
import io.github.zhuanjie.criterion.BenefitScope;
import io.github.zhuanjie.criterion.StackingPeriod;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.money.Ratio;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.need.ServiceUnit;
import io.github.zhuanjie.plan.Award;
import io.github.zhuanjie.plan.InKind;
import io.github.zhuanjie.plan.PlanCheck;
import io.github.zhuanjie.plan.ProjectUse;
import io.github.zhuanjie.supply.HeldReservation;
import io.github.zhuanjie.supply.Holdings;
import io.github.zhuanjie.supply.RemovalReason;
import io.github.zhuanjie.supply.Reservation;
import io.github.zhuanjie.supply.ReservationId;
import io.github.zhuanjie.supply.SupplyChange;
import io.github.zhuanjie.supply.SupplyList;
import io.github.zhuanjie.supply.SupplyListId;
import io.github.zhuanjie.supply.SupplyUpdate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Funds, quotas, notices, changes of supply lists, reservations and awards in kind. */
final class SupplySamples {

    private static final ProjectId PROJECT = ProjectId.of("PR-1");

    private SupplySamples() {}

    static List<Object> all() {
        return Stream.of(benefits(), parts(), changes(), reservations(), awards())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Object> benefits() {
        return List.of(
                new Benefit.Service(NeedKind.VISITING_CARE, 8, ServiceUnit.VISIT, Optional.of(Yuan.of(60))),
                new Benefit.Service(NeedKind.REHABILITATION, 12, ServiceUnit.SESSION, Optional.empty()),
                new Benefit.Premium("苏惠保", Yuan.of(79)),
                new Benefit.VillageIncome(Optional.of(Yuan.of(30_000))),
                new Benefit.VillageIncome(Optional.empty()),
                supplement());
    }

    private static Benefit supplement() {
        return new Benefit.Supplement(PROJECT, Yuan.of(20_000), "获资助后又移植");
    }

    private static List<Object> parts() {
        return List.of(
                FundId.of("F-1"),
                fund(),
                CharitableFund.builder()
                        .id(FundId.of("F-2"))
                        .name("某冠名基金")
                        .kind(FundKind.NAMED)
                        .custodian(CharityOrganization.builder().name("某基金会").build())
                        .build(),
                new FundingShare(FunderLevel.PROVINCE, Ratio.parse("0.5")),
                quota(),
                AreaQuota.builder()
                        .area(DivisionCode.of("321003"))
                        .budget(Yuan.of(5))
                        .serviceUnits(0)
                        .build(),
                capacity(),
                notice(),
                ProjectNotice.builder().build(),
                organization(),
                project());
    }

    private static CharitableFund fund() {
        return CharitableFund.builder()
                .id(FundId.of("F-1"))
                .name("某社会救助专项基金")
                .kind(FundKind.SPECIAL)
                .custodian(CharitySamples.organization())
                .sponsor("某公司")
                .addPurposes(NeedKind.MEDICAL, NeedKind.LIVING)
                .addAreas(DivisionCode.of("321000"))
                .validFrom(Samples.DAY)
                .validUntil(Samples.DAY.plusYears(3))
                .build();
    }

    private static AreaQuota quota() {
        return AreaQuota.builder().area(DivisionCode.of("321081")).places(4).build();
    }

    private static Capacity capacity() {
        return Capacity.builder()
                .places(10)
                .serviceUnits(96)
                .addAreaQuotas(quota())
                .provenance(Provenance.PUBLISHED)
                .build();
    }

    private static ProjectNotice notice() {
        return ProjectNotice.builder()
                .operator("某慈善总会 with 某民政局")
                .addOtherNames("某项目的旧名")
                .area("某市")
                .period("2024")
                .form("资金 / money")
                .target("低保对象")
                .addConditions("低保", "住院")
                .standard("自付部分的60%")
                .cap("不超过2万元")
                .funding("省50%")
                .addProcedure("申请", "审核")
                .frequency("每年一次")
                .status("进行中")
                .confidence("已查阅来源")
                .build();
    }

    private static CharityOrganization organization() {
        return CharityOrganization.builder()
                .name("某慈善总会")
                .kind(OrganizationKind.SOCIAL_ORGANIZATION)
                .addRoles(OrganizationRole.IMPLEMENTING, OrganizationRole.HUB)
                .registrationAuthority("某市民政局")
                .registeredOn(Samples.DAY)
                .recognizedAsCharity(Fact.known(true, Samples.DAY))
                .publicFundraising(Fact.withheld())
                .certificateFrom(Samples.DAY)
                .certificateUntil(Samples.DAY.plusYears(3))
                .addFilingNumbers(CharityFilingNumber.of("53990000A00000011QA24001"))
                .build();
    }

    private static CharityProject project() {
        return CharityProject.builder()
                .id(PROJECT)
                .name("某探访项目")
                .addAreas(DivisionCode.of("321000"))
                .applicationMode(ApplicationMode.INDIVIDUAL)
                .benefit(new Benefit.Service(NeedKind.VISITING_CARE, 8, ServiceUnit.VISIT, Optional.empty()))
                .addFurtherBenefits(supplement())
                .addStackingRules(new StackingRule.Once(BenefitScope.PERSON, StackingPeriod.ILLNESS, true))
                .simplifiedProcedure(Fact.known(true))
                .namedInArticleSix(Fact.known(false))
                .addFunds(FundId.of("F-2"), FundId.of("F-1"))
                .addFundingShares(new FundingShare(FunderLevel.COUNTY, Ratio.parse("1")))
                .addFilingNumbers(CharityFilingNumber.of("53990000A00000011QA24001"))
                .capacity(capacity())
                .notice(notice())
                .build();
    }

    private static List<Object> changes() {
        List<SupplyChange> all = List.of(
                new SupplyChange.Added(CharitySamples.project(), Optional.of(ProjectId.of("PR-0"))),
                new SupplyChange.Removed(PROJECT, RemovalReason.EXHAUSTED),
                new SupplyChange.Replaced(CharitySamples.project()),
                new SupplyChange.CapacityChanged(PROJECT, Optional.of(capacity())),
                new SupplyChange.CapacityChanged(PROJECT, Optional.empty()),
                new SupplyChange.Moved(PROJECT, Optional.empty()),
                new SupplyChange.FundsReplaced(List.of(fund())),
                new SupplyChange.FundsReplaced(List.of()));
        SupplyUpdate whole = update(2)
                .title("新标题")
                .area(DivisionCode.of("321000"))
                .changes(all)
                .build();
        SupplyList list = SupplyList.builder()
                .from(CharitySamples.supplyList())
                .addFunds(fund())
                .build();
        return Stream.concat(all.stream(), Stream.of(whole, update(1).build(), list))
                .toList();
    }

    private static SupplyUpdate.Builder update(int toVersion) {
        SupplyUpdate.Builder builder = SupplyUpdate.builder();
        builder.list(SupplyListId.of("L-1")).fromVersion(1).toVersion(toVersion).asOf(Samples.DAY);
        return builder;
    }

    private static List<Object> reservations() {
        return List.of(
                ReservationId.of("RS-1"),
                new HeldReservation(reservation().build(), false),
                Holdings.none(SupplyListId.of("L-1")),
                Holdings.of(
                        SupplyListId.of("L-1"),
                        List.of(
                                new HeldReservation(
                                        reservation()
                                                .id(ReservationId.of("RS-2"))
                                                .build(),
                                        false),
                                new HeldReservation(reservation().build(), true))),
                reservation()
                        .places(2)
                        .amount(Yuan.of(900))
                        .serviceUnits(16)
                        .need(NeedId.of("N-1"))
                        .build(),
                reservation().build());
    }

    private static Reservation.Builder reservation() {
        Reservation.Builder builder = Reservation.builder();
        builder.id(ReservationId.of("RS-1"))
                .project(PROJECT)
                .residence(DivisionCode.of("321081101"))
                .heldUntil(Instant.parse("2024-06-01T08:30:00Z"));
        return builder;
    }

    private static List<Object> awards() {
        InKind visits = new InKind(NeedKind.VISITING_CARE, 8, ServiceUnit.VISIT, Optional.of(Yuan.of(60)));
        InKind unvalued = new InKind(NeedKind.REHABILITATION, 12, ServiceUnit.SESSION, Optional.empty());
        return List.of(
                visits,
                unvalued,
                Award.ofService(visits),
                Award.ofService(unvalued),
                PlanCheck.CONFLICT_OF_INTEREST,
                ProjectUse.builder()
                        .project(PROJECT)
                        .candidates(2)
                        .grants(1)
                        .committed(Yuan.ZERO)
                        .committedUnits(12)
                        .serviceUnits(96)
                        .build());
    }
}
