package io.github.zhuanjie.ledger;

import io.github.zhuanjie.base.Note;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.household.BankAccount;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.household.HardshipCause;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.household.IncomeKind;
import io.github.zhuanjie.household.Settlement;
import io.github.zhuanjie.identity.Address;
import io.github.zhuanjie.identity.BankAccountNumber;
import io.github.zhuanjie.identity.PersonName;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what the rows of a household say about all of it. */
final class HouseholdCells {

    private static final int MAX_ADDRESS = 200;
    private static final int MAX_REMARKS = 1000;
    private static final int MAX_BANK = 100;
    private static final int MONTHS = 12;

    private final Readers readers;
    private final SheetColumns columns;
    private final PlaceCells places;
    private final boolean hasMeans;

    HouseholdCells(Readers readers, SheetColumns columns, AreaNames names) {
        this.readers = readers;
        this.columns = columns;
        this.places = new PlaceCells(readers, columns, names);
        this.hasMeans = columns.all().stream()
                .anyMatch(column -> isOfMeans(column.column().key()));
    }

    private static boolean isOfMeans(String key) {
        return switch (key) {
            case "annualIncome", "monthlyIncome", "financialAssets", "dwellings", "vehicles", "causes" -> true;
            default -> key.startsWith("income.") || key.startsWith("expense.");
        };
    }

    /** Tells whether a word in a column is about all of the household. */
    static boolean isWord(String key) {
        return key.equals("settlement") || key.equals("causes") || key.equals("category");
    }

    void read(Household.Builder household) {
        household.residence(places.residence());
        places.code(columns.get("hukou.code")).ifPresent(code -> household.hukou(readers.known(Optional.of(code))));
        household.settlement(readers.code(columns.get("settlement"), Settlement.class));
        household.headCount(readers.known(readers.measures().count(columns.get("headCount"))));
        readers.texts()
                .words(columns.get("address"), MAX_ADDRESS)
                .ifPresent(text -> household.address(Address.of(text)));
        readers.texts()
                .words(columns.get("hukouAddress"), MAX_ADDRESS)
                .ifPresent(text -> household.hukouAddress(Address.of(text)));
        readers.texts().words(columns.get("remarks"), MAX_REMARKS).ifPresent(text -> household.remarks(Note.of(text)));
        readers.texts().phone(columns.get("phone")).ifPresent(household::phone);
        readAccount(household);
        if (hasMeans) {
            readMeans(household);
        }
    }

    private void readAccount(Household.Builder household) {
        Optional<BankAccountNumber> number =
                readers.texts().number(columns.get("bank.account"), BankAccountNumber::normalize);
        Optional<String> bank = readers.texts().words(columns.get("bank"), MAX_BANK);
        Optional<PersonName> holder = readers.texts().name(columns.get("bank.holder"));
        number.ifPresent(account -> household.bankAccount(new BankAccount(account, bank, holder)));
    }

    private void readMeans(Household.Builder household) {
        household.hardshipCauses(readers.codes(columns.get("causes"), HardshipCause.class));
        household.financialAssets(readers.known(readers.measures().amount(columns.get("financialAssets"))));
        household.dwellings(readers.known(readers.measures().count(columns.get("dwellings"))));
        household.motorVehicles(readers.known(readers.measures().count(columns.get("vehicles"))));
        for (IncomeKind kind : IncomeKind.values()) {
            readers.measures()
                    .amount(columns.get("income." + kind.getCode()))
                    .ifPresent(amount -> household.putIncome(kind, readers.known(Optional.of(amount))));
        }
        for (ExpenseKind kind : ExpenseKind.values()) {
            readers.measures()
                    .amount(columns.get("expense." + kind.getCode()))
                    .ifPresent(amount -> household.putExpense(kind, readers.known(Optional.of(amount))));
        }
        readIncome(household, columns.get("annualIncome"), columns.get("monthlyIncome"));
    }

    /** The month is bound only where the layout says that it is a twelfth of the year. */
    private void readIncome(Household.Builder household, @Nullable BoundColumn annual, @Nullable BoundColumn monthly) {
        household.annualIncome(readers.known(readers.measures()
                .amount(annual)
                .or(() -> readers.measures().amount(monthly).map(month -> month.times(MONTHS)))));
    }

    DivisionCode area() {
        return places.area();
    }
}
