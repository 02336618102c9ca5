package io.github.zhuanjie.charity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.money.Ratio;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.need.ServiceUnit;
import io.github.zhuanjie.sample.Samples;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CapacityTest {

    @Nested
    class Limits {

        @Test
        void oneIsEnough() {
            assertThat(capacity().places(0).build().getBudget()).isEmpty();
            assertThat(capacity().budget(Yuan.ZERO).build().getPlaces()).isEmpty();
            assertThat(capacity().serviceUnits(0).build().getServiceUnits()).contains(0);
            assertThat(capacity().addAreaQuotas(places("321081", 0)).build().getAreaQuotas())
                    .hasSize(1);
        }

        @Test
        void noneIsRefused() {
            assertCode("CAPACITY_EMPTY", () -> capacity().build());
            assertCode(
                    "CAPACITY_EMPTY",
                    () -> AreaQuota.builder().area(DivisionCode.of("321081")).build());
        }

        @Test
        void areNotNegative() {
            assertCode("CAPACITY_NEGATIVE", () -> capacity().places(-1).build());
            assertCode(
                    "CAPACITY_NEGATIVE", () -> capacity().budget(Yuan.ofFen(-1)).build());
            assertCode("CAPACITY_NEGATIVE", () -> capacity().serviceUnits(-1).build());
            assertCode("CAPACITY_NEGATIVE", () -> quota("321081").places(-1).build());
            assertCode(
                    "CAPACITY_NEGATIVE",
                    () -> quota("321081").budget(Yuan.ofFen(-1)).build());
            assertCode(
                    "CAPACITY_NEGATIVE", () -> quota("321081").serviceUnits(-1).build());
        }

        @Test
        void anAssumptionSaysWhy() {
            Capacity.Builder assumed = capacity().places(1).provenance(Provenance.ASSUMED);
            assertCode("CAPACITY_ASSUMPTION", assumed::build);
            assertThat(assumed.note("made up").build().getNote()).contains("made up");
        }
    }

    @Nested
    class Quotas {

        @Test
        void shareOutTheWholeAndNoMore() {
            Capacity.Builder exact = capacity().places(54);
            exact.addAreaQuotas(places("321281", 10), places("321282", 10), places("321283", 10));
            exact.addAreaQuotas(places("321202", 8), places("321203", 8), places("321204", 8));
            assertThat(exact.build().getAreaQuotas()).hasSize(6);
            assertCode("QUOTA_EXCEEDS", () -> exact.places(53).build());
        }

        @Test
        void nestAndAreCountedOnce() {
            Capacity.Builder nested = capacity().places(20);
            nested.addAreaQuotas(
                    places("321081101", 3),
                    places("321000", 12),
                    places("321003", 5),
                    places("321081", 7),
                    places("320500", 8));
            assertThat(nested.build()).isNotNull();
            assertCode(
                    "QUOTA_EXCEEDS",
                    () -> nested.addAreaQuotas(places("321084", 1)).build());
        }

        @Test
        void aPartIsNotMoreThanItsAreaEvenIfTheWholeWouldReach() {
            assertCode(
                    "QUOTA_EXCEEDS",
                    () -> capacity()
                            .places(100)
                            .addAreaQuotas(places("321000", 4), places("321081", 5))
                            .build());
            assertCode(
                    "QUOTA_EXCEEDS",
                    () -> capacity()
                            .places(100)
                            .addAreaQuotas(places("321000", 4), places("321081101", 2), places("321003", 3))
                            .build());
        }

        @Test
        void anAreaThatDoesNotLimitHandsTheLimitDown() {
            AreaQuota money = quota("321000").budget(Yuan.of(5)).build();
            assertCode(
                    "QUOTA_EXCEEDS",
                    () -> capacity()
                            .places(4)
                            .addAreaQuotas(money, places("321081", 5))
                            .build());
            assertThat(capacity()
                            .places(5)
                            .addAreaQuotas(money, places("321081", 5))
                            .build())
                    .isNotNull();
        }

        @Test
        void everyDimensionIsCounted() {
            assertCode(
                    "QUOTA_EXCEEDS",
                    () -> capacity()
                            .budget(Yuan.of(5))
                            .addAreaQuotas(
                                    quota("321081").budget(Yuan.ofFen(501)).build())
                            .build());
            assertCode(
                    "QUOTA_EXCEEDS",
                    () -> capacity()
                            .serviceUnits(5)
                            .addAreaQuotas(quota("321081").serviceUnits(6).build())
                            .build());
        }

        @Test
        void withoutAWholeNothingBoundsThem() {
            AreaQuota much = quota("321081").budget(Yuan.ofFen(Long.MAX_VALUE)).build();
            assertThat(capacity().addAreaQuotas(much).build()).isNotNull();
            AreaQuota more = quota("321003").budget(Yuan.ofFen(1)).build();
            assertCode(
                    "QUOTA_EXCEEDS", () -> capacity().addAreaQuotas(much, more).build());
        }

        @Test
        void anAreaHasOne() {
            assertCode(
                    "QUOTA_DUPLICATE",
                    () -> capacity()
                            .places(9)
                            .addAreaQuotas(places("321081", 1), places("321081", 2))
                            .build());
        }

        @Test
        void lieWhereTheProjectHelps() {
            CharityProject.Builder project = Samples.project()
                    .capacity(capacity().addAreaQuotas(places("321081101", 1)).build());
            assertThat(project.build().isServing(DivisionCode.of("321081101"))).isTrue();
            assertCode(
                    "PROJECT_QUOTA_AREA",
                    () -> project.capacity(capacity()
                                    .addAreaQuotas(places("321000", 1))
                                    .build())
                            .build());
        }
    }

    @Nested
    class Planning {

        @Test
        void needsAStatedCapacity() {
            assertThat(Samples.project().build().capacityGap()).contains(CapacityGap.UNSTATED);
            assertThat(Samples.project()
                            .capacity(capacity().places(3).build())
                            .build()
                            .capacityGap())
                    .isEmpty();
        }

        @Test
        void sharesOfAreasAreCountedToo() {
            CharityProject shared = Samples.project()
                    .capacity(capacity()
                            .places(3)
                            .addAreaQuotas(places("321081", 3))
                            .build())
                    .build();
            assertThat(shared.capacityGap()).isEmpty();
        }

        @Test
        void unitsOfAnAreaThatNobodyCanCountAreAGap() {
            AreaQuota units = AreaQuota.builder()
                    .area(DivisionCode.of("321081"))
                    .serviceUnits(3)
                    .build();
            CharityProject shared = Samples.project()
                    .capacity(capacity().addAreaQuotas(units).build())
                    .build();
            assertThat(shared.capacityGap()).contains(CapacityGap.USE_UNKNOWN);
        }

        @Test
        void countsUnitsAsTheGrantsTheySufficeFor() {
            CharityProject project =
                    visits(Optional.empty(), capacity().serviceUnits(95).build());
            assertThat(project.capacityGap()).isEmpty();
            assertThat(project.grantsByNumber()).contains(11);
            assertThat(visits(
                                    Optional.empty(),
                                    capacity().serviceUnits(95).places(10).build())
                            .grantsByNumber())
                    .contains(10);
            assertThat(visits(
                                    Optional.empty(),
                                    capacity().serviceUnits(95).places(12).build())
                            .grantsByNumber())
                    .contains(11);
        }

        @Test
        void cannotCountUnitsOfWhatIsNoService() {
            CharityProject money = Samples.project()
                    .capacity(capacity().serviceUnits(95).build())
                    .build();
            assertThat(money.capacityGap()).contains(CapacityGap.USE_UNKNOWN);
            assertThat(money.grantsByNumber()).isEmpty();
        }

        @Test
        void cannotTakeAnUnknownCostFromABudget() {
            Capacity budget = capacity().budget(Yuan.of(1000)).build();
            assertThat(visits(Optional.empty(), budget).capacityGap()).contains(CapacityGap.USE_UNKNOWN);
            assertThat(visits(Optional.of(Yuan.of(60)), budget).capacityGap()).isEmpty();
            assertThat(visits(Optional.of(Yuan.of(60)), budget).grantsByNumber())
                    .isEmpty();
        }

        private CharityProject visits(Optional<Yuan> unitCost, Capacity capacity) {
            return Samples.project()
                    .benefit(new Benefit.Service(NeedKind.VISITING_CARE, 8, ServiceUnit.VISIT, unitCost))
                    .capacity(capacity)
                    .build();
        }
    }

    @Nested
    class Organisations {

        @Test
        void areUnknownUntilSaidOtherwise() {
            CharityOrganization plain =
                    CharityOrganization.builder().name("某慈善总会").build();
            assertThat(plain.getRecognizedAsCharity()).isEqualTo(Fact.unknown());
            assertThat(plain.getPublicFundraising()).isEqualTo(Fact.unknown());
            assertThat(plain.getKind()).isEmpty();
            assertThat(plain.getRoles()).isEmpty();
        }

        @Test
        void haveNoCertificateWithoutTheQualification() {
            LocalDate day = LocalDate.of(2024, 1, 1);
            CharityOrganization.Builder builder = CharityOrganization.builder();
            builder.name("某慈善总会").publicFundraising(Fact.known(false));
            assertThat(builder.build().orderedDays()).isEmpty();
            assertCode(
                    "ORGANIZATION_CERTIFICATE",
                    () -> CharityOrganization.builder()
                            .from(builder.build())
                            .certificateFrom(day)
                            .build());
            assertCode(
                    "ORGANIZATION_CERTIFICATE",
                    () -> CharityOrganization.builder()
                            .from(builder.build())
                            .certificateUntil(day)
                            .build());
            CharityOrganization certified = builder.publicFundraising(Fact.known(true))
                    .certificateFrom(day)
                    .certificateUntil(day.plusYears(3))
                    .build();
            assertThat(certified.orderedDays()).containsExactly(day, day.plusYears(3));
        }
    }

    @Test
    void aFundHasASpan() {
        LocalDate day = LocalDate.of(2024, 1, 1);
        CharitableFund fund = CharitableFund.builder()
                .id(FundId.of("F-1"))
                .name("某专项基金")
                .kind(FundKind.SPECIAL)
                .custodian(CharityOrganization.builder().name("某慈善总会").build())
                .validFrom(day)
                .validUntil(day.plusYears(1))
                .build();
        assertThat(fund.orderedDays()).containsExactly(day, day.plusYears(1));
        assertThat(FundId.of("F-1")).isLessThan(FundId.of("F-2")).hasToString("F-1");
    }

    @Test
    void aFundingShareIsAPartOfTheWhole() {
        assertThat(new FundingShare(FunderLevel.COUNTY, Ratio.parse("1")).share())
                .isEqualTo(Ratio.parse("1"));
        assertThat(new FundingShare(FunderLevel.COUNTY, Ratio.parse("0.0001")).funder())
                .isEqualTo(FunderLevel.COUNTY);
        assertCode("FUNDING_SHARE", () -> new FundingShare(FunderLevel.COUNTY, Ratio.ZERO));
        assertCode("FUNDING_SHARE", () -> new FundingShare(FunderLevel.COUNTY, Ratio.parse("1.0001")));
    }

    @Test
    void furtherBenefitsAreRefusedWithoutTheirParts() {
        Optional<Yuan> none = Optional.empty();
        Optional<Yuan> zero = Optional.of(Yuan.ZERO);
        ProjectId project = ProjectId.of("PR-1");
        assertCode("SERVICE_UNITS", () -> new Benefit.Service(NeedKind.VISITING_CARE, 0, ServiceUnit.VISIT, none));
        assertCode("BENEFIT_AMOUNT", () -> new Benefit.Service(NeedKind.VISITING_CARE, 1, ServiceUnit.VISIT, zero));
        assertCode("BENEFIT_PRODUCT", () -> new Benefit.Premium(" ", Yuan.of(1)));
        assertCode("BENEFIT_AMOUNT", () -> new Benefit.Premium("苏惠保", Yuan.ZERO));
        assertCode("BENEFIT_AMOUNT", () -> new Benefit.VillageIncome(zero));
        assertCode("BENEFIT_AMOUNT", () -> new Benefit.Supplement(project, Yuan.ZERO, "移植"));
        assertCode("BENEFIT_OCCASION", () -> new Benefit.Supplement(project, Yuan.of(1), " "));
        assertThat(new Benefit.VillageIncome(none).yearly()).isEmpty();
        assertThat(List.of(new Benefit.Service(NeedKind.VISITING_CARE, 1, ServiceUnit.VISIT, none)))
                .hasSize(1);
    }

    private static Capacity.Builder capacity() {
        Capacity.Builder builder = Capacity.builder();
        builder.provenance(Provenance.PUBLISHED);
        return builder;
    }

    private static AreaQuota.Builder quota(String area) {
        AreaQuota.Builder builder = AreaQuota.builder();
        builder.area(DivisionCode.of(area));
        return builder;
    }

    private static AreaQuota places(String area, int places) {
        return quota(area).places(places).build();
    }

    private static void assertCode(String code, ThrowingCallable action) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(action)
                .extracting(InvalidValueException::getCode)
                .isEqualTo(code);
    }
}
