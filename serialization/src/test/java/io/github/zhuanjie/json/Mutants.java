package io.github.zhuanjie.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Documents in which one thing is said in another way, such as a careless mapper would put up with. */
final class Mutants {

    private static final Pattern TEXT = Pattern.compile("(?<=[:\\[,])\"(?:[^\"\\\\]|\\\\.)*\"(?=[,}\\]])");
    private static final Pattern LITERAL = Pattern.compile("(?<=[:\\[,])(?:true|false|-?\\d+)(?=[,}\\]])");
    private static final Pattern SINGLE = Pattern.compile("\\[([^\\[\\],]+)\\]");
    private static final Pattern NAME = Pattern.compile("\"([a-z]+)([A-Z]?)([A-Za-z]*)\":");

    private final String json;
    private final IntPredicate wanted;
    private final List<String> mutants = new ArrayList<>();
    private int number;

    private Mutants(String json, IntPredicate wanted) {
        this.json = json;
        this.wanted = wanted;
    }

    /**
     * Changes a document.
     *
     * @param wanted  which of its mutants, by number
     */
    static List<String> of(String json, IntPredicate wanted) {
        Mutants mutants = new Mutants(json, wanted);
        mutants.collect();
        return mutants.mutants;
    }

    private void collect() {
        for (String other : List.of("null", "0", "\"\"", "\" x\"", "[$0]", "true", "1.5", "{}")) {
            replaceEach(TEXT, other);
        }
        for (String other : List.of("null", "\"$0\"", "[$0]", "\"\"", "$0.0", "1e2", "\"true\"", "7")) {
            replaceEach(LITERAL, other);
        }
        replaceEach(SINGLE, "$1");
        replaceEach(NAME, "\"$1_$2$3\":");
        add("[" + json + "]");
        add("\"" + json.length() + "\"");
        add(json.toLowerCase(Locale.ROOT));
    }

    private void add(String mutant) {
        if (wanted.test(number++)) {
            mutants.add(mutant);
        }
    }

    private void replaceEach(Pattern pattern, String replacement) {
        Matcher matcher = pattern.matcher(json);
        int end = 0;
        while (matcher.find()) {
            StringBuilder changed = new StringBuilder();
            matcher.appendReplacement(changed, replacement);
            if (wanted.test(number++)) {
                mutants.add(json.substring(0, end) + changed + json.substring(matcher.end()));
            }
            end = matcher.end();
        }
    }
}
