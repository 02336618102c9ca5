package io.github.zhuanjie.ledger.export;

import io.github.zhuanjie.aid.AidRecord;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.charity.CharityOrganization;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.need.Need;
import io.github.zhuanjie.person.Person;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The day on which the facts of a row are known: that of most of them, of two equally frequent ones the later. */
final class FactDays {

    /** Facts without a day are older than all others. */
    private static final Comparator<Map.Entry<Optional<LocalDate>, Long>> ORDER =
            Map.Entry.<Optional<LocalDate>, Long>comparingByValue()
                    .thenComparing(entry -> entry.getKey().orElse(LocalDate.MIN));

    private FactDays() {}

    /** Returns the day, no day if most of the facts have none; empty if nothing is known. */
    private static Optional<Optional<LocalDate>> of(Stream<? extends Fact<?>> facts) {
        Map<Optional<LocalDate>, Long> days = facts.filter(Fact.Known.class::isInstance)
                .map(fact -> ((Fact.Known<?>) fact).asOf())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return days.entrySet().stream().max(ORDER).map(Map.Entry::getKey);
    }

    static Optional<Optional<LocalDate>> of(Household household, Person member, boolean first) {
        Stream<Fact<?>> own = Stream.of(
                member.getMaritalStatus(),
                member.getHukouKind(),
                member.getHealthStatus(),
                member.getIllnesses(),
                member.getEmploymentStatus(),
                member.getWorkCapacity(),
                member.getCountedInHousehold(),
                member.getRecognitions(),
                member.getDisabilityLevel(),
                member.getDisabilityKinds(),
                member.getSelfCare(),
                member.getStudentStage(),
                member.getInsured());
        return of(first ? Stream.concat(own, ofHousehold(household)) : own);
    }

    private static Stream<Fact<?>> ofHousehold(Household household) {
        Stream<Fact<?>> single = Stream.of(
                household.getHukou(),
                household.getSettlement(),
                household.getHeadCount(),
                household.getRecognitions(),
                household.getHardshipCauses(),
                household.getAnnualIncome(),
                household.getFinancialAssets(),
                household.getDwellings(),
                household.getMotorVehicles());
        Stream<Fact<?>> amounts =
                Stream.concat(household.getIncomes().values().stream(), household.getExpenses().values().stream());
        return Stream.concat(single, amounts);
    }

    static Optional<Optional<LocalDate>> of(Need need) {
        return of(Stream.concat(
                Stream.of(need.getGap(), need.getEvent(), need.getEventOn(), need.getGovernmentAidReceived()),
                need.getExpenses().values().stream()));
    }

    static Optional<Optional<LocalDate>> of(AidRecord record) {
        return of(Stream.of(record.getAmount(), record.getEvent()));
    }

    static Optional<Optional<LocalDate>> of(CharityProject project) {
        return of(Stream.concat(
                Stream.of(project.getSimplifiedProcedure()),
                project.getOperators().stream().limit(1).map(CharityOrganization::getPublicFundraising)));
    }
}
