package io.github.zhuanjie.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Outcome;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.Need;
import io.github.zhuanjie.person.Person;
import io.github.zhuanjie.referral.ReferralEvent;
import io.github.zhuanjie.supply.SupplyList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Whatever is sent is a value or faults, and soon. */
class JsonFuzzTest {

    private static final ZhuanjieJson JSON = ZhuanjieJson.strict();
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long SOON = 10_000_000;
    private static final int LENGTH = 64;
    private static final int INPUTS = 40_000;
    private static final List<Class<?>> TYPES = List.of(
            Household.class,
            Person.class,
            Need.class,
            SupplyList.class,
            Criterion.class,
            ReferralEvent.class,
            Yuan.class);
    private static final String[] PIECES = {
        "{",
        "}",
        "[",
        "]",
        ":",
        ",",
        "\"",
        "\\",
        "\\u",
        "\\ud83d",
        "null",
        "true",
        "1e99999999",
        "-0",
        "9999999999",
        "\"id\"",
        "\"type\"",
        "\"of\":",
        "\"ALL_OF\"",
        "\"value\":",
        "\"members\":[",
        "{\"a\":",
        "\u0000",
        " ",
        "甲",
        "\uFEFF",
    };

    @Test
    void sixtyFourBytesAreJudgedSoon() {
        SplittableRandom random = new SplittableRandom(7);
        byte[] sample = JSON.write(Samples.household()).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < INPUTS; i++) {
            byte[] input = switch (i % 3) {
                case 0 -> bytes(random);
                case 1 -> pieces(random);
                default -> cut(sample, random);
            };
            Class<?> type = TYPES.get(i % TYPES.size());
            assertThat(input).hasSize(LENGTH);
            if (read(type, input) > SOON) {
                assertThat(leastOf(type, input)).as(Arrays.toString(input)).isLessThan(SOON);
            }
        }
    }

    private static byte[] bytes(SplittableRandom random) {
        byte[] input = new byte[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            input[i] = (byte) random.nextInt(256);
        }
        return input;
    }

    private static byte[] pieces(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        while (text.length() < LENGTH) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return Arrays.copyOf(text.toString().getBytes(StandardCharsets.UTF_8), LENGTH);
    }

    private static byte[] cut(byte[] sample, SplittableRandom random) {
        int from = random.nextInt(sample.length - LENGTH);
        byte[] input = Arrays.copyOfRange(sample, from, from + LENGTH);
        input[0] = '{';
        input[random.nextInt(LENGTH)] = (byte) random.nextInt(256);
        return input;
    }

    /** A thread's time has what the compiler and the collector do to it in it, but not ten times in a row. */
    private static long leastOf(Class<?> type, byte[] input) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 10; i++) {
            least = Math.min(least, read(type, input));
        }
        return least;
    }

    /** Returns the nanoseconds of this thread. */
    private static long read(Class<?> type, byte[] input) {
        long before = THREADS.getCurrentThreadCpuTime();
        Outcome<?> outcome = JSON.read(type, input);
        long used = THREADS.getCurrentThreadCpuTime() - before;
        assertThat(outcome.value().isPresent()).isNotEqualTo(!outcome.faults().isEmpty());
        return used;
    }

    @Test
    void aHundredThousandLevelsAreALimit() {
        int levels = 100_000;
        for (String open : List.of("[", "{\"a\":", "{\"of\":[", "[[{\"type\":\"ALL_OF\",\"of\":")) {
            byte[] deep = open.repeat(levels).getBytes(StandardCharsets.UTF_8);
            for (Class<?> type : TYPES) {
                assertThat(last(JSON.read(type, deep))).as(open).isEqualTo("JSON_LIMIT");
            }
        }
        String criterion = "{\"type\":\"NOT\",\"of\":".repeat(levels);
        assertThat(last(JSON.read(Criterion.class, criterion.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("JSON_LIMIT");
    }

    @Test
    void hugeNumbersAreNotCalculated() {
        long before = THREADS.getCurrentThreadCpuTime();
        assertThat(amount("1e1000000")).isEqualTo("JSON_WRONG_TYPE");
        assertThat(amount("1e999999999")).isEqualTo("JSON_WRONG_TYPE");
        assertThat(amount("\"1e1000000\"")).isEqualTo("YUAN_SYNTAX");
        assertThat(amount("1" + "0".repeat(1_000_000))).isEqualTo("JSON_LIMIT");
        assertThat(amount("\"" + "9".repeat(99_999) + "\"")).isEqualTo("YUAN_SYNTAX");
        assertThat(THREADS.getCurrentThreadCpuTime() - before).isLessThan(100 * SOON);
    }

    private static String amount(String json) {
        String household = "{\"id\":\"H-1\",\"residence\":\"321081\",\"annualIncome\":{\"value\":" + json + "}}";
        return last(JSON.read(Household.class, household.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void sixtyFiveMegabytesAreALimit() throws IOException {
        int megabytes = 65 * 1024 * 1024;
        byte[] text = new byte[megabytes];
        Arrays.fill(text, (byte) 'a');
        text[0] = '"';
        text[megabytes - 1] = '"';
        assertThat(last(JSON.read(Person.class, text))).isEqualTo("JSON_LIMIT");
        assertThat(last(JSON.read(Person.class, new ByteArrayInputStream(text))))
                .isEqualTo("JSON_LIMIT");
        String within = "{\"id\":\"" + "a".repeat(8 * 1024 * 1024) + "\"}";
        assertThat(last(JSON.read(Person.class, within.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("JSON_LIMIT");
    }

    @Test
    void aStreamWithoutEndIsALimit() throws IOException {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return '[';
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                Arrays.fill(target, offset, offset + length, (byte) '[');
                return length;
            }
        };
        assertThat(last(JSON.read(Person.class, endless))).isEqualTo("JSON_LIMIT");
    }

    private static String last(Outcome<?> outcome) {
        List<Fault> faults = outcome.faults();
        return faults.get(faults.size() - 1).code();
    }
}
