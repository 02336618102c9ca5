package io.github.zhuanjie.ledger.export;

import io.github.zhuanjie.aid.AidRecord;
import io.github.zhuanjie.household.BankAccount;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.person.Person;
import java.util.Optional;

/** The cells of a ledger of aid by the keys of its columns. */
final class AidCells {

    private final CellWords words;

    AidCells(CellWords words) {
        this.words = words;
    }

    TableCell cell(String key, AidRecord record, Optional<Household> household, int number) {
        Optional<Person> head = household.flatMap(MemberCells::head);
        Optional<Person> person = household
                .flatMap(known -> record.getPerson().flatMap(known::findMember))
                .or(() -> record.getPerson().isEmpty() ? head : Optional.empty());
        return switch (key) {
            case "sequence" -> TableCell.whole(number);
            case "household.id" -> TableCell.text(record.getHousehold().value());
            case "division" -> TableCell.text(household.map(known -> words.place(known.getResidence())));
            case "head.name" -> CellWords.secret(head.flatMap(Person::getName));
            case "head.residentId" -> CellWords.secret(head.flatMap(Person::getResidentId));
            case "person.id" -> TableCell.text(record.getPerson().map(id -> id.value()));
            case "person.name" -> CellWords.secret(person.flatMap(Person::getName));
            case "residentId" -> CellWords.secret(person.flatMap(Person::getResidentId));
            case "relation" ->
                person.map(known -> words.worded(known.getRelationWording(), words.label(known.getRelation())))
                        .orElse(TableCell.BLANK);
            case "address" -> CellWords.secret(household.flatMap(Household::getAddress));
            case "phone" -> CellWords.secret(household.flatMap(Household::getPhone));
            case "bank" ->
                TableCell.text(household.flatMap(Household::getBankAccount).flatMap(BankAccount::bank));
            case "bank.holder" ->
                CellWords.secret(household.flatMap(Household::getBankAccount).flatMap(BankAccount::holder));
            case "bank.account" ->
                CellWords.secret(household.flatMap(Household::getBankAccount).map(BankAccount::number));
            default -> ofRecord(key, record);
        };
    }

    private TableCell ofRecord(String key, AidRecord record) {
        return switch (key) {
            case "aid.id" -> TableCell.text(record.getId().value());
            case "source" -> TableCell.text(words.label(record.getSource()));
            case "provider" -> TableCell.text(record.getProvider());
            case "creditCode" -> TableCell.text(record.getProviderCode());
            case "needKind" -> TableCell.text(words.label(record.getNeedKind()));
            case "project" -> TableCell.text(record.getProject().map(id -> id.value()));
            case "need" -> TableCell.text(record.getNeed().map(id -> id.value()));
            case "expenseKind" -> words.code(record.getExpenseKind());
            case "illness" -> words.code(record.getIllness());
            case "supplementTo" -> TableCell.text(record.getSupplementTo().map(id -> id.value()));
            case "asOf" -> words.factDay(FactDays.of(record));
            case "category" -> words.code(record.getCategory());
            case "form" -> TableCell.text(words.label(record.getForm()));
            case "amount" -> CellWords.money(record.getAmount());
            case "goods" -> TableCell.text(record.getGoods());
            case "serviceUnits" -> CellWords.count(record.getServiceUnits());
            case "serviceUnit" -> words.code(record.getServiceUnit());
            case "decidedOn" -> new TableCell.Day(record.getDecidedOn());
            case "paidOn" -> TableCell.day(record.getPaidOn());
            case "signedOn" -> TableCell.day(record.getReceiptSignedOn());
            case "coveredFrom" -> TableCell.day(record.getCoveredFrom());
            case "coveredUntil" -> TableCell.day(record.getCoveredUntil());
            case "event" -> words.code(record.getEvent());
            case "reference" -> TableCell.text(record.getReferenceNumber());
            default -> TableCell.BLANK;
        };
    }
}
