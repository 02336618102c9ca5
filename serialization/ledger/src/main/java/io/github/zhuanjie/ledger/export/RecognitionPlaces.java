package io.github.zhuanjie.ledger.export;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.assistance.Recognition;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.ledger.export.MemberCells.MemberRow;
import io.github.zhuanjie.person.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the recognitions of a household and its members stand in a roster. A row has columns for one: on the first row the
 * household's, on others the member's own; the latest, which is the one that began last. People are shown the head's own
 * instead of the household's; where import is to read the roster back, all others stand in cells for several.
 */
final class RecognitionPlaces {

    private static final int FIRST_YEAR = 1880;
    private static final int LAST_YEAR = 2200;

    private final CellWords words;
    private final boolean all;

    RecognitionPlaces(CellWords words, boolean all) {
        this.words = words;
        this.all = all;
    }

    Optional<TableCell> cell(String key, MemberRow row) {
        Optional<Recognition> of = ofRow(row);
        TableCell cell = switch (key) {
            case "category" ->
                of.map(known -> words.worded(known.getWording(), words.label(known.getCategory())))
                        .orElseGet(() -> withoutCategory(row));
            case "certificate" -> CellWords.secret(of.flatMap(Recognition::getCertificateNumber));
            case "coveredCount" ->
                CellWords.count(of.flatMap(known -> known.getCoveredCount().toOptional()));
            case "validFrom" -> TableCell.day(of.map(Recognition::getValidFrom));
            case "validUntil" -> TableCell.day(of.flatMap(Recognition::getValidUntil));
            case "monthlyAmount" ->
                TableCell.money(of.flatMap(known -> known.getMonthlyAmount().toOptional()));
            case "supplementAmount" ->
                TableCell.money(of.flatMap(known -> known.getSupplementAmount().toOptional()));
            case "authority" -> TableCell.text(of.flatMap(Recognition::getAuthority));
            case "issuedOn" -> TableCell.day(of.flatMap(Recognition::getIssuedOn));
            case "furtherCategories" -> row.first() ? rest(row.household().getRecognitions(), of) : TableCell.BLANK;
            case "ownCategories" -> own(row.member(), row.first() ? Optional.empty() : of);
            default -> null;
        };
        return Optional.ofNullable(cell);
    }

    private Optional<Recognition> ofRow(MemberRow row) {
        Optional<Recognition> own = latest(row.member().getRecognitions());
        Optional<Recognition> ofHousehold = latest(row.household().getRecognitions());
        if (!all) {
            return own.or(() -> row.first() ? ofHousehold : Optional.empty());
        }
        return row.first() ? ofHousehold : own.filter(known -> isOwn(known, ofHousehold));
    }

    /** On a member's row the household's own category would say nothing of the member. */
    private static boolean isOwn(Recognition recognition, Optional<Recognition> ofHousehold) {
        Optional<AssistanceCategory> category = ofHousehold.map(Recognition::getCategory);
        return !category.equals(Optional.of(recognition.getCategory()));
    }

    /** A first row that said nothing would leave it to the members' rows to say what the household is. */
    private TableCell withoutCategory(MemberRow row) {
        if (!all || !row.first()) {
            return TableCell.BLANK;
        }
        Household household = row.household();
        if (isKnownToBeNone(household.getRecognitions())) {
            return words.none();
        }
        boolean others = household.getMembers().stream()
                .skip(1)
                .anyMatch(member -> latest(member.getRecognitions()).isPresent());
        return others ? words.unknown() : TableCell.BLANK;
    }

    private TableCell own(Person member, Optional<Recognition> shown) {
        return isKnownToBeNone(member.getRecognitions()) ? words.none() : rest(member.getRecognitions(), shown);
    }

    private static boolean isKnownToBeNone(Fact<List<Recognition>> recognitions) {
        return recognitions.toOptional().filter(List::isEmpty).isPresent();
    }

    private TableCell rest(Fact<List<Recognition>> recognitions, Optional<Recognition> shown) {
        List<Recognition> rest = new ArrayList<>(recognitions.toOptional().orElse(List.of()));
        shown.ifPresent(rest::remove);
        return words.recognitions(rest);
    }

    /** Returns the recognition that began last. */
    private static Optional<Recognition> latest(Fact<List<Recognition>> recognitions) {
        return recognitions
                .toOptional()
                .flatMap(all -> all.stream()
                        .filter(one -> isRead(one.getValidFrom()))
                        .reduce((a, b) -> b.getValidFrom().isBefore(a.getValidFrom()) ? a : b));
    }

    /** Import takes the ledger's day for one outside these years, so that it must not stand where one is needed. */
    private static boolean isRead(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }
}
