package io.github.zhuanjie.sample;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Strings that nobody should send, the same for the same seed: noise, and valid texts gone wrong. */
public final class BadStrings {

    /** Texts that are valid for one parser or another. */
    public static final List<String> GOOD = List.of(
            "11010519491231002X",
            "810000199408230021",
            "110105491231002",
            "91350100M000100Y43",
            "53990000A00000011QA25012",
            "11010519491231002X41B1",
            "AAA000000000000",
            "13000000000",
            "0514-83456789-801",
            "+86 130 0000 0000",
            "6222 0200 0000 0000 009",
            "321081100001",
            "321081000000",
            "2024-05-31",
            "2024-05-31T08:30:00.125Z",
            "123456789012.34",
            "-0.05",
            "0.6",
            "H-1_2:3.4",
            "买买提·吐尔逊",
            "最低生活保障对象（单人）",
            "灵活就业人员");

    private static final int LONGEST = 30_000;
    private static final int ONE_LONG_IN = 10_000;
    private static final String TRAPS =
            "０９Ｘｘ－＋．（）\u0660\u0669\u06F1\u0966\uD842\uDFB7\uD800\uDFFF\n\r\t \u000B\u0085\u2028\u2029"
                    + "\u3000\u00A0\u202E\u2066\u2069\u200B\u200D\uFEFF'＇’`\"-+.eE,;|/\\%$#{}<>\u0000\u007F\uFFFE\uFFFF\u0301\uFE0F转";

    private final Random random;

    /** Starts a sequence of strings. */
    public BadStrings(long seed) {
        random = new Random(seed);
    }

    /** Returns the next string. */
    public String next() {
        if (random.nextInt(ONE_LONG_IN) == 0) {
            return veryLong();
        }
        return switch (random.nextInt(7)) {
            case 0 -> bytes();
            case 1 -> chars();
            case 2 -> ofAlphabet(TRAPS);
            case 3 -> ofAlphabet("0123456789X");
            case 4 -> shifted(good(), random.nextBoolean() ? '０' : '\u0660');
            default -> mutated(good());
        };
    }

    private String good() {
        return GOOD.get(random.nextInt(GOOD.size()));
    }

    private String bytes() {
        byte[] bytes = new byte[random.nextInt(40)];
        random.nextBytes(bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private String chars() {
        char[] chars = new char[random.nextInt(30)];
        for (int i = 0; i < chars.length; i++) {
            chars[i] = (char) random.nextInt(Character.MAX_VALUE + 1);
        }
        return new String(chars);
    }

    private String ofAlphabet(String alphabet) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(26); i >= 0; i--) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }

    /** Replaces some of the ASCII digits by those of another script. */
    private String shifted(String text, char zero) {
        StringBuilder out = new StringBuilder();
        for (char c : text.toCharArray()) {
            boolean digit = c >= '0' && c <= '9' && random.nextInt(3) > 0;
            out.append(digit ? (char) (zero + (c - '0')) : c);
        }
        return out.toString();
    }

    private String mutated(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(out.length() + 1);
            char trap = random.nextInt(3) == 0
                    ? (char) ('0' + random.nextInt(10))
                    : TRAPS.charAt(random.nextInt(TRAPS.length()));
            switch (random.nextInt(4)) {
                case 0 -> out.insert(at, trap);
                case 1 -> out.setLength(at);
                case 2 -> out.insert(at, good());
                default -> {
                    if (at < out.length()) {
                        out.setCharAt(at, trap);
                    }
                }
            }
        }
        return out.toString();
    }

    private String veryLong() {
        String unit = random.nextBoolean() ? good() : ofAlphabet(TRAPS);
        return unit.repeat(1 + random.nextInt(LONGEST / unit.length()));
    }
}
