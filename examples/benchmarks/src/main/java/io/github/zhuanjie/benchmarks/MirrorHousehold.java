package io.github.zhuanjie.benchmarks;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.household.HardshipCause;
import io.github.zhuanjie.household.IncomeKind;
import io.github.zhuanjie.household.Settlement;
import io.github.zhuanjie.identity.Sex;
import io.github.zhuanjie.person.DisabilityKind;
import io.github.zhuanjie.person.DisabilityLevel;
import io.github.zhuanjie.person.EmploymentStatus;
import io.github.zhuanjie.person.FamilyRelation;
import io.github.zhuanjie.person.GuardianKind;
import io.github.zhuanjie.person.HealthStatus;
import io.github.zhuanjie.person.HukouKind;
import io.github.zhuanjie.person.Illness;
import io.github.zhuanjie.person.MaritalStatus;
import io.github.zhuanjie.person.Nation;
import io.github.zhuanjie.person.StudentStage;
import io.github.zhuanjie.person.WorkCapacity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The document of {@link SixMembers} as records that Jackson reads and writes by itself: same members, same nesting, and
 * nothing checked. Identifiers and numbers are texts, amounts are {@link BigDecimal}.
 */
record MirrorHousehold(
        String id,
        String address,
        Known<BigDecimal> annualIncome,
        Account bankAccount,
        Known<Integer> dwellings,
        Map<ExpenseKind, Known<BigDecimal>> expenses,
        Known<BigDecimal> financialAssets,
        Known<Set<HardshipCause>> hardshipCauses,
        Known<String> hukou,
        String hukouAddress,
        Map<IncomeKind, Known<BigDecimal>> incomes,
        List<Member> members,
        Known<Integer> motorVehicles,
        String phone,
        Known<List<Recognised>> recognitions,
        String residence,
        Known<Settlement> settlement) {

    /** Beside {@link io.github.zhuanjie.base.Fact}. */
    record Known<T>(T value, LocalDate asOf) {}

    /** Beside {@link io.github.zhuanjie.household.BankAccount}. */
    record Account(String bank, String holder, String number) {}

    /** Beside {@link io.github.zhuanjie.person.Person}. */
    record Member(
            String id,
            Known<LocalDate> birthDate,
            Known<Set<DisabilityKind>> disabilityKinds,
            Known<DisabilityLevel> disabilityLevel,
            Known<EmploymentStatus> employmentStatus,
            Known<List<Carer>> guardians,
            Known<HealthStatus> healthStatus,
            Known<HukouKind> hukouKind,
            Known<Set<Illness>> illnesses,
            Known<Boolean> insured,
            Known<MaritalStatus> maritalStatus,
            String name,
            Known<Nation> nation,
            String phone,
            Known<List<Recognised>> recognitions,
            FamilyRelation relation,
            String residentId,
            Known<Sex> sex,
            Known<StudentStage> studentStage,
            Known<WorkCapacity> workCapacity) {}

    /** Beside {@link io.github.zhuanjie.person.Guardian}. */
    record Carer(GuardianKind kind, String member, FamilyRelation relation) {}

    /** Beside {@link io.github.zhuanjie.assistance.Recognition}. */
    record Recognised(
            String authority,
            AssistanceCategory category,
            String certificateNumber,
            Known<Integer> coveredCount,
            Known<BigDecimal> monthlyAmount,
            LocalDate validFrom) {}
}
