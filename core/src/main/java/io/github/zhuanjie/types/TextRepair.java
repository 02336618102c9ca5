package io.github.zhuanjie.types;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.base.Normalization;
import io.github.zhuanjie.base.Normalized;
import io.github.zhuanjie.base.Note;
import io.github.zhuanjie.base.Wording;
import io.github.zhuanjie.charity.CharityFilingNumber;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.identity.Address;
import io.github.zhuanjie.identity.BankAccountNumber;
import io.github.zhuanjie.identity.ForeignPermanentResidentId;
import io.github.zhuanjie.identity.Phone;
import io.github.zhuanjie.identity.ResidentId;
import io.github.zhuanjie.identity.UnifiedSocialCreditCode;
import io.github.zhuanjie.money.Ratio;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.person.DisabilityCertificateNumber;
import io.github.zhuanjie.types.LeafForms.TextForm;
import io.github.zhuanjie.types.TokenSource.Token;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Repairs values of one token: by the type's own {@code normalize}, or by what {@link LooseText} knows. */
final class TextRepair {

    /** A longer number may have lost digits on its way: the programs of the web keep 2^53 exactly. */
    private static final int MAX_EXACT_DIGITS = 15;

    private static final Map<Class<?>, Function<String, Optional<Loose>>> REPAIRS = repairs();

    private TextRepair() {}

    /** A text that may be the canonical one, the code of the warning and its arguments. */
    record Loose(String text, String code, List<String> arguments) {
        Loose(String text, String code) {
            this(text, code, List.of());
        }
    }

    private static Map<Class<?>, Function<String, Optional<Loose>>> repairs() {
        Map<Class<?>, Function<String, Optional<Loose>>> repairs = new LinkedHashMap<>();
        repairs.put(ResidentId.class, by(ResidentId::normalize, ResidentId::reveal));
        repairs.put(
                ForeignPermanentResidentId.class,
                by(ForeignPermanentResidentId::normalize, ForeignPermanentResidentId::reveal));
        repairs.put(
                DisabilityCertificateNumber.class,
                by(DisabilityCertificateNumber::normalize, DisabilityCertificateNumber::reveal));
        repairs.put(
                UnifiedSocialCreditCode.class,
                by(UnifiedSocialCreditCode::normalize, UnifiedSocialCreditCode::toString));
        repairs.put(CharityFilingNumber.class, by(CharityFilingNumber::normalize, CharityFilingNumber::value));
        repairs.put(BankAccountNumber.class, by(BankAccountNumber::normalize, BankAccountNumber::reveal));
        repairs.put(Phone.class, by(Phone::normalize, Phone::reveal));
        repairs.put(DivisionCode.class, by(DivisionCode::normalize, DivisionCode::toString));
        repairs.put(LocalDate.class, as("LENIENT_DATE", LooseText::date));
        repairs.put(Instant.class, as("LENIENT_TIME", LooseText::instant));
        repairs.put(Yuan.class, as("LENIENT_AMOUNT", LooseText::amount));
        repairs.put(Ratio.class, as("LENIENT_NORMALIZED", LooseText::narrowed));
        List.of(String.class, Note.class, Address.class, Wording.class)
                .forEach(type -> repairs.put(type, as("LENIENT_NORMALIZED", LooseText::oneLine)));
        return repairs;
    }

    private static <T> Function<String, Optional<Loose>> by(
            Function<String, Normalized<T>> normalize, Function<T, String> writer) {
        return text -> {
            try {
                Normalized<T> found = normalize.apply(text);
                Set<String> changes = new TreeSet<>();
                found.changes().forEach(change -> changes.add(change.getCode()));
                return Optional.of(new Loose(
                        writer.apply(found.value()), "LENIENT_NORMALIZED", List.of(String.join(", ", changes))));
            } catch (InvalidValueException e) {
                return Optional.empty();
            }
        };
    }

    private static Function<String, Optional<Loose>> as(String code, Function<String, Optional<String>> repair) {
        return text -> repair.apply(text).map(repaired -> new Loose(repaired, code));
    }

    static Node repair(TextForm<?> form, Node found, Repair repair) {
        if (found.is(Token.STRING)) {
            return form.accepts(found.text()) ? found : repairText(form, found, repair);
        }
        return found.isNumber() ? repairNumber(form, found, repair) : found;
    }

    private static Node repairText(TextForm<?> form, Node found, Repair repair) {
        String text = found.text();
        if (Normalization.trim(text).isEmpty()) {
            return Repair.EMPTY;
        }
        Loose loose = repaired(form, text);
        if (loose == null) {
            return found;
        }
        repair.warn(loose.code(), found.start(), loose.arguments().toArray(String[]::new));
        return found.asText(loose.text());
    }

    /** Of a text for which there is no rule only what stands around it is dropped. */
    private static @Nullable Loose repaired(TextForm<?> form, String text) {
        return REPAIRS.getOrDefault(form.type(), as("LENIENT_NORMALIZED", LooseText::trimmed))
                .apply(text)
                .filter(loose -> form.accepts(loose.text()))
                .orElse(null);
    }

    /** Takes a number by the digits that stand in the document. */
    private static Node repairNumber(TextForm<?> form, Node found, Repair repair) {
        boolean isMeasure = form.type() == Yuan.class || form.type() == Ratio.class;
        boolean isExact = found.text().length() <= MAX_EXACT_DIGITS + 2
                && found.text().chars().filter(c -> c >= '0' && c <= '9').count() <= MAX_EXACT_DIGITS;
        if (!isExact || found.is(Token.DECIMAL) && !isMeasure) {
            return found;
        }
        Node text = found.asText(found.text());
        Node repaired = form.accepts(text.text())
                ? text
                : repairText(form, found.asText(LooseText.shortened(found.text())), repair);
        if (!form.accepts(repaired.text())) {
            return found;
        }
        repair.warn("LENIENT_TYPE", found.start());
        return repaired;
    }

    static Node flag(Node found, Repair repair) {
        if (!found.is(Token.STRING) && !found.is(Token.INTEGER)) {
            return found;
        }
        if (Normalization.trim(found.text()).isEmpty()) {
            return Repair.EMPTY;
        }
        Optional<Boolean> flag = LooseText.flag(found.text());
        flag.ifPresent(known -> repair.warn("LENIENT_TYPE", found.start()));
        return flag.map(known -> found.asToken(known ? Token.TRUE : Token.FALSE, ""))
                .orElse(found);
    }

    static Node number(Node found, Repair repair) {
        if (!found.is(Token.STRING) && !found.is(Token.DECIMAL)) {
            return found;
        }
        if (found.is(Token.STRING) && Normalization.trim(found.text()).isEmpty()) {
            return Repair.EMPTY;
        }
        Optional<String> number = LooseText.integer(found.text());
        number.ifPresent(known -> repair.warn("LENIENT_TYPE", found.start()));
        return number.map(known -> found.asToken(Token.INTEGER, known)).orElse(found);
    }
}
