package io.github.zhuanjie.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Documents in which one thing is said in another way, such as a careless mapper would put up with. */
final class Mutants {

    private static final Pattern TEXT = Pattern.compile("(?<=[:\\[,])\"(?:[^\"\\\\]|\\\\.)*\"(?=[,}\\]])");
    private static final Pattern LITERAL = Pattern.compile("(?<=[:\\[,])(?:true|false|-?\\d+)(?=[,}\\]])");
    private static final Pattern SINGLE = Pattern.compile("\\[([^\\[\\],]+)\\]");
    private static final Pattern NAME = Pattern.compile("\"([a-z]+)([A-Z]?)([A-Za-z]*)\":");

    private Mutants() {}

    static List<String> of(String json) {
        List<String> mutants = new ArrayList<>();
        for (String other : List.of("null", "0", "\"\"", "\" $0\"", "[$0]", "true", "1.5", "{}")) {
            replaceEach(json, TEXT, other.replace("\" $0\"", "\" x\""), mutants);
        }
        for (String other : List.of("null", "\"$0\"", "[$0]", "\"\"", "$0.0", "1e2", "\"true\"", "7")) {
            replaceEach(json, LITERAL, other, mutants);
        }
        replaceEach(json, SINGLE, "$1", mutants);
        replaceEach(json, NAME, "\"$1_$2$3\":", mutants);
        mutants.add("[" + json + "]");
        mutants.add("\"" + json.length() + "\"");
        mutants.add(json.toLowerCase(Locale.ROOT));
        return mutants;
    }

    private static void replaceEach(String json, Pattern pattern, String replacement, List<String> mutants) {
        Matcher matcher = pattern.matcher(json);
        while (matcher.find()) {
            StringBuilder changed = new StringBuilder(json.substring(0, matcher.start()));
            Matcher one = pattern.matcher(json).region(matcher.start(), json.length());
            one.useTransparentBounds(true);
            if (one.find()) {
                StringBuilder part = new StringBuilder();
                one.appendReplacement(part, replacement);
                changed.append(part.substring(matcher.start())).append(json.substring(one.end()));
                mutants.add(changed.toString());
            }
        }
    }
}
