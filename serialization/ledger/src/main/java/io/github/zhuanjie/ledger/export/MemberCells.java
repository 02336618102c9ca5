package io.github.zhuanjie.ledger.export;

import io.github.zhuanjie.base.Coded;
import io.github.zhuanjie.division.DivisionLevel;
import io.github.zhuanjie.household.BankAccount;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.household.IncomeKind;
import io.github.zhuanjie.person.FamilyRelation;
import io.github.zhuanjie.person.Person;
import java.util.Optional;

/** The cells of a roster of households by the keys of its columns: one row a member, what is of all on the first row. */
final class MemberCells {

    private static final String INCOME = "income.";
    private static final String EXPENSE = "expense.";

    private final CellWords words;
    private final RecognitionPlaces recognitions;

    /**
     * Creates the cells.
     *
     * @param all  whether import is to read them back, rather than people only
     */
    MemberCells(CellWords words, boolean all) {
        this.words = words;
        this.recognitions = new RecognitionPlaces(words, all);
    }

    /**
     * A row.
     *
     * @param household  the household
     * @param member  the member
     * @param number  the number of the household in the roster, from 1
     * @param first  whether it is the household's first row
     */
    record MemberRow(Household household, Person member, int number, boolean first) {}

    TableCell cell(String key, MemberRow row) {
        Optional<TableCell> own = ofEveryRow(key, row).or(() -> ofMember(key, row.member()));
        if (own.isPresent()) {
            return own.get();
        }
        Optional<TableCell> recognised = recognitions.cell(key, row);
        if (recognised.isPresent()) {
            return recognised.get();
        }
        return row.first() ? ofHousehold(key, row) : TableCell.BLANK;
    }

    /** What ties the rows of a household together. */
    private Optional<TableCell> ofEveryRow(String key, MemberRow row) {
        Optional<Person> head = head(row.household());
        TableCell cell = switch (key) {
            case "asOf" -> words.factDay(FactDays.of(row.household(), row.member(), row.first()));
            case "household.id" -> TableCell.text(row.household().getId().value());
            case "head.name" -> CellWords.secret(head.flatMap(Person::getName));
            case "head.residentId" -> CellWords.secret(head.flatMap(Person::getResidentId));
            default -> null;
        };
        return Optional.ofNullable(cell);
    }

    static Optional<Person> head(Household household) {
        return household.getMembers().stream()
                .filter(member -> member.getRelation() == FamilyRelation.HEAD)
                .findFirst();
    }

    private Optional<TableCell> ofMember(String key, Person member) {
        TableCell cell = switch (key) {
            case "person.id" -> TableCell.text(member.getId().value());
            case "name" -> CellWords.secret(member.getName());
            case "relation" -> words.worded(member.getRelationWording(), words.label(member.getRelation()));
            case "residentId" -> CellWords.secret(member.getResidentId());
            case "foreignId" -> CellWords.secret(member.getForeignPermanentResidentId());
            case "sex" -> words.code(member.getSex());
            case "nation" -> words.code(member.getNation());
            case "birthDate" -> CellWords.day(member.getBirthDate());
            case "marital" -> words.code(member.getMaritalStatus());
            case "hukouKind" -> words.code(member.getHukouKind());
            case "counted" -> words.flag(member.getCountedInHousehold());
            case "employment" -> words.code(member.getEmploymentStatus());
            case "employer" -> CellWords.secret(member.getEmployer());
            case "student" -> words.code(member.getStudentStage());
            default -> null;
        };
        return Optional.ofNullable(cell).or(() -> ofHealth(key, member));
    }

    private Optional<TableCell> ofHealth(String key, Person member) {
        TableCell cell = switch (key) {
            case "health" -> words.code(member.getHealthStatus());
            case "illnesses" -> words.codes(member.getIllnesses());
            case "disabilityKinds" -> words.codes(member.getDisabilityKinds());
            case "disabilityLevel" -> words.code(member.getDisabilityLevel());
            case "disabilityCertificate" -> CellWords.secret(member.getDisabilityCertificate());
            case "workCapacity" -> words.code(member.getWorkCapacity());
            case "selfCare" -> words.code(member.getSelfCare().toOptional().map(assessment -> assessment.level()));
            case "insured" -> words.flag(member.getInsured());
            default -> null;
        };
        return Optional.ofNullable(cell);
    }

    private TableCell ofHousehold(String key, MemberRow row) {
        Household household = row.household();
        return switch (key) {
            case "sequence" -> TableCell.whole(row.number());
            case "division.code" -> TableCell.text(household.getResidence().toString());
            case "division" -> TableCell.text(words.place(household.getResidence()));
            case "division.county" -> place(household, DivisionLevel.COUNTY);
            case "division.township" -> place(household, DivisionLevel.TOWNSHIP);
            case "division.village" -> place(household, DivisionLevel.VILLAGE);
            case "headCount" -> CellWords.count(household.getHeadCount());
            case "settlement" -> words.code(household.getSettlement());
            case "address" -> CellWords.secret(household.getAddress());
            case "hukou.code" -> TableCell.text(household.getHukou().toOptional());
            case "hukouAddress" -> CellWords.secret(household.getHukouAddress());
            case "phone" -> CellWords.secret(household.getPhone());
            case "remarks" -> CellWords.secret(household.getRemarks());
            case "bank" -> TableCell.text(household.getBankAccount().flatMap(BankAccount::bank));
            case "bank.holder" -> CellWords.secret(household.getBankAccount().flatMap(BankAccount::holder));
            case "bank.account" -> CellWords.secret(household.getBankAccount().map(BankAccount::number));
            default -> ofMeans(key, household);
        };
    }

    private TableCell place(Household household, DivisionLevel level) {
        return TableCell.text(household.getResidence().atLevel(level).map(words::place));
    }

    private TableCell ofMeans(String key, Household household) {
        if (key.startsWith(INCOME)) {
            return Coded.find(IncomeKind.class, key.substring(INCOME.length()))
                    .map(kind -> CellWords.money(household.incomeOf(kind)))
                    .orElse(TableCell.BLANK);
        }
        if (key.startsWith(EXPENSE)) {
            return Coded.find(ExpenseKind.class, key.substring(EXPENSE.length()))
                    .map(kind -> CellWords.money(household.expenseOf(kind)))
                    .orElse(TableCell.BLANK);
        }
        return switch (key) {
            case "causes" -> words.codes(household.getHardshipCauses());
            case "annualIncome" -> CellWords.money(household.getAnnualIncome());
            case "financialAssets" -> CellWords.money(household.getFinancialAssets());
            case "dwellings" -> CellWords.count(household.getDwellings());
            case "vehicles" -> CellWords.count(household.getMotorVehicles());
            default -> TableCell.BLANK;
        };
    }
}
