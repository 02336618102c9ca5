package io.github.zhuanjie.ledger.layout;

import io.github.zhuanjie.base.Coded;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.base.Wording;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Location;
import io.github.zhuanjie.fault.Outcome;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads a layout from its JSON object, member by member, and remembers what is wrong. Not thread-safe. */
final class LayoutJson {

    private static final int MAX_HEADER_ROWS = 3;

    private final ObjectNode json;
    private final ColumnTable table;
    private final List<Fault> faults = new ArrayList<>();
    private final Layout.Builder layout = Layout.builder();

    LayoutJson(ObjectNode json, ColumnTable table) {
        this.json = json;
        this.table = table;
    }

    Outcome<Layout> read() {
        JsonNode kindText = json.get("kind");
        Optional<LedgerKind> kind = kindText == null || !kindText.isString()
                ? Optional.empty()
                : Coded.find(LedgerKind.class, kindText.stringValue());
        if (kind.isEmpty()) {
            fault("LAYOUT_VALUE", "/kind");
            return Outcome.failed(faults);
        }
        layout.kind(kind.get());
        json.propertyStream().forEach(member -> readMember(kind.get(), member.getKey(), member.getValue()));
        return faults.isEmpty() ? Outcome.of(layout.build()) : Outcome.failed(faults);
    }

    private void readMember(LedgerKind kind, String name, JsonNode value) {
        BiPredicate<String, String> isColumn = (header, key) ->
                key.equals(Layout.PASSED_OVER) || table.find(kind, key).isPresent();
        switch (name) {
            case "kind" -> {}
            case "headerRow" -> number(name, value, Integer.MAX_VALUE).ifPresent(layout::headerRow);
            case "headerRows" -> number(name, value, MAX_HEADER_ROWS).ifPresent(layout::headerRows);
            case "columns" -> layout.columns(texts("/columns", value, isColumn));
            case "positions" ->
                layout.positions(texts(
                        "/positions",
                        value,
                        (letters, key) -> ColumnLetters.isValid(letters) && isColumn.test(letters, key)));
            case "constants" ->
                layout.constants(texts(
                        "/constants",
                        value,
                        (key, text) -> !text.isBlank() && table.find(kind, key).isPresent()));
            case "words" -> layout.words(words(value));
            case "categoryFrom" -> readCategorySource(value);
            case "area" -> readArea(value);
            case "asOf" -> readDay(value);
            case "skippedSheets" -> layout.skippedSheets(sheets(value));
            case "monthlyIncomeOfYear" -> readFlag(value);
            default -> fault("LAYOUT_MEMBER", "/" + escaped(name));
        }
    }

    private Optional<Integer> number(String name, JsonNode value, int most) {
        if (value.isInt() && value.intValue() >= 1 && value.intValue() <= most) {
            return Optional.of(value.intValue());
        }
        fault("LAYOUT_VALUE", "/" + name);
        return Optional.empty();
    }

    private Map<String, String> texts(String pointer, JsonNode value, BiPredicate<String, String> rule) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (!(value instanceof ObjectNode object)) {
            fault("LAYOUT_VALUE", pointer);
            return texts;
        }
        object.propertyStream().forEach(member -> {
            String at = pointer + "/" + escaped(member.getKey());
            if (!member.getValue().isString()) {
                fault("LAYOUT_VALUE", at);
            } else if (!rule.test(member.getKey(), member.getValue().stringValue())) {
                fault("LAYOUT_COLUMN", at);
            } else {
                texts.put(member.getKey(), member.getValue().stringValue());
            }
        });
        return texts;
    }

    private Map<String, Map<String, String>> words(JsonNode value) {
        Map<String, Map<String, String>> words = new LinkedHashMap<>();
        if (!(value instanceof ObjectNode object)) {
            fault("LAYOUT_VALUE", "/words");
            return words;
        }
        object.propertyStream().forEach(member -> {
            String at = "/words/" + escaped(member.getKey());
            Optional<Class<? extends Coded>> list = CodeLists.find(member.getKey());
            if (list.isEmpty() || !(member.getValue() instanceof ObjectNode codes)) {
                fault("LAYOUT_WORD", at);
            } else {
                words.put(member.getKey(), codes(at, codes, list.get()));
            }
        });
        return words;
    }

    private Map<String, String> codes(String pointer, ObjectNode value, Class<? extends Coded> list) {
        Map<String, String> codes = new LinkedHashMap<>();
        value.propertyStream().forEach(member -> {
            String code = member.getValue().isString() ? member.getValue().stringValue() : "";
            if (isCode(list, code) && isWord(member.getKey())) {
                codes.put(member.getKey(), code);
            } else {
                fault("LAYOUT_WORD", pointer + "/" + escaped(member.getKey()));
            }
        });
        return codes;
    }

    private static boolean isCode(Class<? extends Coded> list, String code) {
        for (Coded constant : list.getEnumConstants()) {
            if (constant.getCode().equals(code)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWord(String word) {
        try {
            Wording.of(word);
            return true;
        } catch (InvalidValueException e) {
            return false;
        }
    }

    private void readCategorySource(JsonNode value) {
        Optional<CategorySource> source =
                value.isString() ? Coded.find(CategorySource.class, value.stringValue()) : Optional.empty();
        source.ifPresentOrElse(layout::categoryFrom, () -> fault("LAYOUT_VALUE", "/categoryFrom"));
    }

    private void readArea(JsonNode value) {
        if (value.isString() && DivisionCode.isValid(value.stringValue())) {
            layout.area(DivisionCode.of(value.stringValue()));
        } else {
            fault("LAYOUT_VALUE", "/area");
        }
    }

    private void readDay(JsonNode value) {
        String text = value.isString() ? value.stringValue() : "";
        boolean plain = text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
        int year = plain ? digits(text, 0, 4) : -1;
        int month = plain ? digits(text, 5, 7) : -1;
        int day = plain ? digits(text, 8, 10) : -1;
        boolean exists = year >= 1
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        if (exists) {
            layout.asOf(LocalDate.of(year, month, day));
        } else {
            fault("LAYOUT_VALUE", "/asOf");
        }
    }

    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = 10 * number + (c - '0');
        }
        return number;
    }

    private Set<String> sheets(JsonNode value) {
        Set<String> names = new LinkedHashSet<>();
        if (!value.isArray()) {
            fault("LAYOUT_VALUE", "/skippedSheets");
            return names;
        }
        int index = 0;
        for (JsonNode name : value) {
            if (name.isString()) {
                names.add(name.stringValue());
            } else {
                fault("LAYOUT_VALUE", "/skippedSheets/" + index);
            }
            index++;
        }
        return names;
    }

    private void readFlag(JsonNode value) {
        if (value.isBoolean()) {
            layout.monthlyIncomeOfYear(value.booleanValue());
        } else {
            fault("LAYOUT_VALUE", "/monthlyIncomeOfYear");
        }
    }

    private void fault(String code, String pointer) {
        faults.add(Fault.error(code, Location.ofPointer(pointer)));
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
