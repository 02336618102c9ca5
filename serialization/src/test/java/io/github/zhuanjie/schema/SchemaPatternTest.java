package io.github.zhuanjie.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Patterns mean the same everywhere: they keep to what ECMA-262 with its flag u, Java, Python, Go and Rust read alike, and none
 * of them can be made slow.
 */
class SchemaPatternTest {

    private static final Map<String, String> PATTERNS = patterns();

    /** Escapes that all of these languages know: control characters and a literal point. */
    private static final Pattern PORTABLE_ESCAPE = Pattern.compile("\\\\(?:[.trn]|x[0-9A-F]{2})");

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    /** Ten times the longest text that a reader takes. */
    private static final int MEGABYTE = 1_000_000;

    /** What is linear takes 5 to 350 of them on a busy machine, where a class has many ranges; what is quadratic, hours. */
    private static final long MOST_MILLIS = 800;

    private static Map<String, String> patterns() {
        Map<String, String> patterns = new TreeMap<>();
        SchemaSet.DEFINITIONS.forEach((type, definition) -> {
            List<JsonNode> found = definition.findValues("pattern");
            for (int i = 0; i < found.size(); i++) {
                patterns.put(type + (i == 0 ? "" : " " + i), found.get(i).stringValue());
            }
        });
        return patterns;
    }

    @Test
    void everyPatternIsAnchoredAtBothEnds() {
        assertThat(PATTERNS).hasSizeGreaterThan(35);
        assertThat(PATTERNS.values()).allMatch(pattern -> pattern.startsWith("^") && pattern.endsWith("$"));
        // an alternative at the top would take the anchors apart
        assertThat(PATTERNS.values())
                .allMatch(pattern -> levelsOfAlternatives(pattern).stream().allMatch(level -> level > 0));
    }

    private static List<Integer> levelsOfAlternatives(String pattern) {
        Deque<Integer> levels = new ArrayDeque<>();
        int level = 0;
        boolean inClass = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\\') {
                i++;
            } else if (inClass) {
                inClass = c != ']';
            } else {
                inClass = c == '[';
                level += c == '(' ? 1 : c == ')' ? -1 : 0;
                if (c == '|') {
                    levels.add(level);
                }
            }
        }
        return List.copyOf(levels);
    }

    @Test
    void noPatternHasWhatLanguagesReadDifferently() {
        PATTERNS.forEach((type, pattern) -> {
            String rest = PORTABLE_ESCAPE.matcher(pattern).replaceAll("e");
            assertThat(rest).as(type).doesNotContain("\\");
            // groups that look around, name, capture or set flags; possessive and lazy quantifiers; classes within
            // classes
            assertThat(rest.replace("(?:", "")).as(type).doesNotContain("(");
            assertThat(rest).as(type).doesNotContainPattern("[*+?}][*+?]");
            assertThat(rest).as(type).doesNotContainPattern("\\[[^\\]]*(?:\\[|&&|--|~~)");
            assertThat(rest).as(type).doesNotContainPattern("[^)\\]0-9A-Za-z\\-][*+]");
            assertThat(pattern.substring(1, pattern.length() - 1)).as(type).doesNotContainPattern("(?<!\\[)\\^|\\$");
            assertThat(pattern.chars().filter(c -> c == '.').count())
                    .as(type)
                    .isEqualTo(pattern.split("\\\\\\.|(?<=[\\[A-Za-z0-9])\\.(?=[_])", -1).length - 1);
        });
    }

    @Test
    void noQuantifierWithoutEndStandsWithinAnother() {
        PATTERNS.forEach((type, pattern) -> {
            String bare = pattern.replaceAll("\\\\.", "x").replaceAll("\\[[^\\]]*\\]", "x");
            Matcher group =
                    Pattern.compile("\\(\\?:([^()]*)\\)(\\*|\\+|\\{\\d+,\\})?").matcher(bare);
            while (group.find()) {
                boolean endless = Pattern.compile("[*+]|\\{\\d+,\\}")
                        .matcher(group.group(1))
                        .find();
                assertThat(endless && group.group(2) != null).as(type).isFalse();
                bare = bare.substring(0, group.start()) + (endless ? "y*" : "y") + bare.substring(group.end());
                group.reset(bare);
            }
            assertThat(bare).as(type).doesNotContain("(");
        });
    }

    @Test
    void noTextMakesAPatternSlow() {
        List<String> units =
                List.of("0", "a", "A", "甲", " ", "\n", "\u0000", "-", "a.", "0-", "\ud842\udfb7", "a ", "0/", "P1Y");
        PATTERNS.forEach((type, pattern) -> {
            Pattern compiled = Pattern.compile(pattern);
            for (String unit : units) {
                String text = unit.repeat(MEGABYTE / unit.length());
                for (String end : List.of("", " ", "\u202e", "!")) {
                    assertThat(fastest(compiled, text + end))
                            .as(type + " with " + unit.codePointAt(0))
                            .isLessThan(MOST_MILLIS);
                }
            }
        });
    }

    /** The best of several runs, in time of this thread: what else the machine does is not the pattern's fault. */
    private static long fastest(Pattern pattern, String text) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 50 && best >= MOST_MILLIS; i++) {
            long start = CLOCK.getCurrentThreadCpuTime();
            pattern.matcher(text).find();
            best = Math.min(best, (CLOCK.getCurrentThreadCpuTime() - start) / 1_000_000);
        }
        return best;
    }
}
