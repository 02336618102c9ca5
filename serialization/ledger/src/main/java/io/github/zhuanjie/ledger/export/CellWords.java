package io.github.zhuanjie.ledger.export;

import io.github.zhuanjie.assistance.Recognition;
import io.github.zhuanjie.base.Coded;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.base.Sensitive;
import io.github.zhuanjie.base.Wording;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.division.DivisionRegistry;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.text.Messages;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Turns what records hold into cells, in one language. What is not known is a blank cell. */
final class CellWords {

    /** What import parts words at before it looks for any other sign; no label of the library holds one of them. */
    private static final String SEPARATORS = "；;|\n";

    private final Messages messages;
    private final SheetWords words;
    private final DivisionRegistry divisions;

    CellWords(Messages messages, DivisionRegistry divisions) {
        this.messages = messages;
        this.words = SheetWords.of(messages.getLocale());
        this.divisions = divisions;
    }

    SheetWords sheets() {
        return words;
    }

    Messages messages() {
        return messages;
    }

    String label(Coded constant) {
        return messages.label(constant);
    }

    TableCell code(Optional<? extends Coded> constant) {
        return constant.map(known -> TableCell.text(label(known))).orElse(TableCell.BLANK);
    }

    /** Returns the words of the source where a fact keeps them, else the label. */
    <E extends Coded> TableCell code(Fact<E> fact) {
        return fact instanceof Fact.Known<E> known ? worded(known.wording(), label(known.value())) : TableCell.BLANK;
    }

    TableCell worded(Optional<Wording> wording, String label) {
        return TableCell.text(wording.map(Wording::reveal).orElse(label));
    }

    <E extends Coded> TableCell codes(Fact<? extends Collection<E>> fact) {
        return fact.toOptional()
                .map(known -> known.isEmpty() ? none() : codes(known))
                .orElse(TableCell.BLANK);
    }

    /** Says that it is known that there is none. */
    TableCell none() {
        return TableCell.text(words.get("none"));
    }

    /** Says that nobody knows, where a blank cell would say something else. */
    TableCell unknown() {
        return TableCell.text(words.get("unknown"));
    }

    /** Returns the day on which the facts of a row are known; blank if there are none. */
    TableCell factDay(Optional<Optional<LocalDate>> day) {
        return day.<TableCell>map(
                        known -> known.<TableCell>map(TableCell.Day::new).orElseGet(this::unknown))
                .orElse(TableCell.BLANK);
    }

    /** Returns recognitions with their days, a line each. */
    TableCell recognitions(List<Recognition> all) {
        return TableCell.text(all.stream()
                .map(one -> one.getWording().map(Wording::reveal).orElse(label(one.getCategory()))
                        + " "
                        + one.getValidFrom()
                        + "~"
                        + one.getValidUntil().map(LocalDate::toString).orElse(""))
                .collect(Collectors.joining("\n")));
    }

    /** Joins labels with a sign that none of them holds. */
    TableCell codes(Collection<? extends Coded> constants) {
        if (constants.isEmpty()) {
            return TableCell.BLANK;
        }
        return TableCell.text(
                constants.stream().map(this::oneOfSeveral).collect(Collectors.joining(words.get("between"))));
    }

    /** Another's label may hold the sign all the same; then the code stands for it, or it would come back as two. */
    private String oneOfSeveral(Coded constant) {
        String label = label(constant);
        return label.chars().noneMatch(c -> SEPARATORS.indexOf(c) >= 0) ? label : constant.getCode();
    }

    List<String> choices(Class<? extends Coded> type, boolean several) {
        return List.of(type.getEnumConstants()).stream()
                .map(constant -> several ? oneOfSeveral(constant) : label(constant))
                .distinct()
                .toList();
    }

    /** Joins texts for readers. */
    TableCell list(Collection<String> texts) {
        return TableCell.text(String.join(words.get("separator"), texts));
    }

    TableCell flag(Fact<Boolean> fact) {
        return fact.toOptional().map(yes -> TableCell.text(flag(yes))).orElse(TableCell.BLANK);
    }

    String flag(boolean yes) {
        return words.get(yes ? "yes" : "no");
    }

    static TableCell secret(Optional<? extends Sensitive> value) {
        return value.map(known -> TableCell.text(known.reveal())).orElse(TableCell.BLANK);
    }

    static TableCell money(Fact<Yuan> fact) {
        return TableCell.money(fact.toOptional());
    }

    static TableCell day(Fact<LocalDate> fact) {
        return TableCell.day(fact.toOptional());
    }

    static TableCell count(Fact<Integer> fact) {
        return count(fact.toOptional());
    }

    static TableCell count(Optional<Integer> number) {
        return number.map(n -> TableCell.whole(n)).orElse(TableCell.BLANK);
    }

    String place(DivisionCode code) {
        return divisions.nameOf(code);
    }

    String fullPlace(DivisionCode code) {
        return divisions.fullNameOf(code);
    }
}
