package io.github.zhuanjie.identity;

import io.github.zhuanjie.base.Normalization;
import io.github.zhuanjie.base.Normalized;
import io.github.zhuanjie.base.Normalized.Change;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Brings a telephone number into canonical form where it is certain what was meant. */
final class PhoneRepair {

    private static final String COUNTRY = "86";
    private static final int LONGEST = 40;

    private final Set<Change> changes = EnumSet.noneOf(Change.class);
    private final String trimmed;

    private PhoneRepair(String raw) {
        Normalized<String> repaired = Normalization.apply(raw);
        changes.addAll(repaired.changes());
        trimmed = repaired.value();
    }

    static Normalized<String> apply(String raw) {
        PhoneRepair run = new PhoneRepair(raw);
        return new Normalized<>(run.canonical(), run.changes);
    }

    /** Returns the canonical form, or the text as it is if there is no certain one. */
    private String canonical() {
        if (Phone.isValid(trimmed) || trimmed.length() > LONGEST) {
            return trimmed;
        }
        boolean abroad = trimmed.startsWith("+86") || trimmed.startsWith("0086");
        String national = abroad ? trimmed.substring(trimmed.indexOf(COUNTRY) + COUNTRY.length()) : trimmed;
        List<String> groups = groups(national);
        String found = groups.isEmpty() ? "" : assemble(groups, abroad);
        if (!Phone.isValid(found)) {
            return trimmed;
        }
        if (abroad || String.join("", groups).startsWith(COUNTRY)) {
            changes.add(Change.COUNTRY_CODE);
        }
        if (!found.equals(national) && !(COUNTRY + found).equals(national)) {
            changes.add(Change.SEPARATORS);
        }
        return found;
    }

    /** Splits at hyphens, brackets and 转; spaces within a group are dropped. Empty if there is anything else. */
    private static List<String> groups(String text) {
        List<String> groups = new ArrayList<>();
        StringBuilder group = new StringBuilder();
        for (char c : (text + "-").toCharArray()) {
            if (c >= '0' && c <= '9') {
                group.append(c);
            } else if ("-()转".indexOf(c) >= 0) {
                if (!group.isEmpty()) {
                    groups.add(group.toString());
                    group.setLength(0);
                }
            } else if (c != ' ') {
                return List.of();
            }
        }
        return groups;
    }

    private static String assemble(List<String> groups, boolean abroad) {
        String all = String.join("", groups);
        if (Phone.isMobile(all)) {
            return all;
        }
        if (all.startsWith(COUNTRY) && Phone.isMobile(all.substring(COUNTRY.length()))) {
            return all.substring(COUNTRY.length());
        }
        // abroad the 0 of the area code is left out, or kept in brackets
        String prefix = abroad && !all.startsWith("0") ? "0" : "";
        int last = groups.size() - 1;
        String withExtension = landline(prefix + String.join("", groups.subList(0, last))) + "-" + groups.get(last);
        return Phone.isLandline(withExtension) ? withExtension : landline(prefix + all);
    }

    private static String landline(String digits) {
        int area = Phone.areaLength(digits);
        return area == 0 ? digits : digits.substring(0, area) + "-" + digits.substring(area);
    }
}
