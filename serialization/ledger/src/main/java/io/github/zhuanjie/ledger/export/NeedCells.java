package io.github.zhuanjie.ledger.export;

import io.github.zhuanjie.base.Coded;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.need.Need;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.person.Person;
import java.util.Optional;

/** The cells of a list of needs by the keys of its columns. */
final class NeedCells {

    private static final String EXPENSE = "expense.";

    private final CellWords words;

    NeedCells(CellWords words) {
        this.words = words;
    }

    TableCell cell(String key, NeedCase subject, int number) {
        Household household = subject.household();
        Person person = subject.person();
        Optional<Person> head = MemberCells.head(household);
        return switch (key) {
            case "sequence" -> TableCell.whole(number);
            case "household.id" -> TableCell.text(household.getId().value());
            case "division" -> TableCell.text(words.place(household.getResidence()));
            case "head.name" -> CellWords.secret(head.flatMap(Person::getName));
            case "head.residentId" -> CellWords.secret(head.flatMap(Person::getResidentId));
            case "headCount" -> CellWords.count(household.effectiveHeadCount());
            case "category" -> category(subject);
            case "person.id" -> TableCell.text(person.getId().value());
            case "person.name" -> CellWords.secret(person.getName());
            case "person.residentId" -> CellWords.secret(person.getResidentId());
            case "relation" -> words.worded(person.getRelationWording(), words.label(person.getRelation()));
            case "hardship" -> words.codes(household.getHardshipCauses());
            case "phone" -> CellWords.secret(person.getPhone().or(household::getPhone));
            default -> ofNeed(key, subject.need());
        };
    }

    /** Returns what the person is recognised as on the day of registration. */
    private TableCell category(NeedCase subject) {
        return words.codes(subject.household()
                .categoriesOf(subject.person(), subject.need().getRegisteredOn()));
    }

    private TableCell ofNeed(String key, Need need) {
        if (key.startsWith(EXPENSE)) {
            return Coded.find(ExpenseKind.class, key.substring(EXPENSE.length()))
                    .map(kind -> CellWords.money(need.expenseOf(kind)))
                    .orElse(TableCell.BLANK);
        }
        return switch (key) {
            case "need.id" -> TableCell.text(need.getId().value());
            case "kind" -> TableCell.text(words.label(need.getKind()));
            case "description" -> CellWords.secret(need.getDescription());
            case "governmentAid" -> words.flag(need.getGovernmentAidReceived());
            case "gap" -> CellWords.money(need.getGap());
            case "urgency" -> TableCell.text(words.label(need.getUrgency()));
            case "event" -> words.code(need.getEvent());
            case "eventOn" -> CellWords.day(need.getEventOn());
            case "discoveredBy" -> words.code(need.getDiscoveredBy());
            case "discoveredIn" -> TableCell.text(need.getDiscoveredIn());
            case "discoveredThrough" -> TableCell.text(need.getDiscoveredThrough());
            case "emergencyPlace" -> TableCell.text(need.getEmergencyPlace());
            case "asOf" -> words.factDay(FactDays.of(need));
            case "discoveredOn" -> TableCell.day(need.getDiscoveredOn());
            case "registeredOn" -> new TableCell.Day(need.getRegisteredOn());
            default -> TableCell.BLANK;
        };
    }
}
