package io.github.zhuanjie.explanation;

import io.github.zhuanjie.base.Coded;
import io.github.zhuanjie.criterion.Threshold;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.division.DivisionRegistry;
import io.github.zhuanjie.money.Ratio;
import io.github.zhuanjie.text.Messages;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The parts of sentences about rules: lists, amounts, numbers, times and places, the same on every machine. */
final class Words {

    private static final int GROUP = 3;
    private static final int CENTS = 3;

    private final Messages messages;
    private final DivisionRegistry divisions;

    Words(Messages messages, DivisionRegistry divisions) {
        this.messages = messages;
        this.divisions = divisions;
    }

    String say(String key, Object... arguments) {
        return messages.format("words." + key, arguments);
    }

    String explain(String key, Object... arguments) {
        return messages.format("explain." + key, arguments);
    }

    String label(Coded constant) {
        return messages.label(constant);
    }

    /** Names alternatives in the order of their type. */
    String anyOf(Collection<? extends Coded> values) {
        List<String> labels = values.stream().map(this::label).toList();
        int last = labels.size() - 1;
        return last == 0
                ? labels.get(0)
                : say("or", String.join(say("list"), labels.subList(0, last)), labels.get(last));
    }

    String amount(String yuan) {
        return say("amount", isChinese() ? yuan : grouped(yuan)).strip();
    }

    /** Returns what an amount is compared with, ready to follow a comparison. */
    String threshold(Threshold threshold) {
        if (threshold instanceof Threshold.Amount fixed) {
            String yuan = fixed.amount().toString();
            return say("amount", isChinese() ? yuan : grouped(yuan));
        }
        if (threshold instanceof Threshold.TimesStandard standard) {
            return times("standard", standard.times());
        }
        if (threshold instanceof Threshold.TimesDisposableIncome income) {
            return times("disposableIncome", income.times());
        }
        throw new IllegalStateException("every kind of threshold must have words");
    }

    private String times(String key, Ratio times) {
        return times.equals(Ratio.parse("1")) ? say(key) : say(key + ".times", times.toString());
    }

    private boolean isChinese() {
        return messages.getLocale().equals(Locale.SIMPLIFIED_CHINESE);
    }

    private static String grouped(String yuan) {
        StringBuilder text = new StringBuilder(yuan);
        int first = yuan.startsWith("-") ? 1 : 0;
        for (int at = yuan.length() - CENTS - GROUP; at > first; at -= GROUP) {
            text.insert(at, ',');
        }
        return text.toString();
    }

    String range(int min, Optional<Integer> max) {
        if (max.isEmpty()) {
            return say("range.atLeast", String.valueOf(min));
        }
        if (max.get() == min) {
            return String.valueOf(min);
        }
        return min == 0
                ? say("range.atMost", String.valueOf(max.get()))
                : say("range.between", String.valueOf(min), String.valueOf(max.get()));
    }

    String period(Period period) {
        List<String> parts = new ArrayList<>();
        addUnit(parts, "year", period.getYears());
        addUnit(parts, "month", period.getMonths());
        addUnit(parts, "day", period.getDays());
        return parts.stream().collect(Collectors.joining(isChinese() ? "" : " "));
    }

    private void addUnit(List<String> parts, String unit, int number) {
        if (number != 0) {
            parts.add(say((number == 1 ? "one." : "many.") + unit, String.valueOf(number)));
        }
    }

    String place(DivisionCode code) {
        return say("place", placeName(code), code.toString());
    }

    String placeName(DivisionCode code) {
        return divisions.fullNameOf(code);
    }
}
