package io.github.zhuanjie.canary;

import io.github.zhuanjie.fixtures.SyntheticResidentIds;
import io.github.zhuanjie.identity.Sex;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Leaks of every kind, each of a value of its own, so that it can be told which of them were found. */
final class Plants {

    private static final String SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";

    private Plants() {}

    /** Where a leak comes out. */
    enum Channel {
        EXCEPTION,
        CAUSE,
        SUPPRESSED,
        ERROR,
        SWALLOWED,
        QUOTED_TOKEN,
        BESIDE_A_QUOTED_TOKEN,
        OTHER_EXCEPTION_QUOTING_A_TOKEN,
        OTHER_THREAD,
        STACK_TRACE,
        OUT,
        ERR,
        LOGGER,
        LOGGER_PARAMETER,
        TO_STRING,
        VIOLATION,
        INVALID_VALUE,
        THREAD_NAME,
        FILE_NAME,
        FOLDER_NAME,
        TEMPORARY_FILE,
        LOG_FILE
    }

    /** One leak: where it comes out, how it is spelt there, and the value in canonical form. */
    record Plant(Channel channel, String text, String canonical) {}

    static List<Plant> all() {
        List<Plant> plants = new ArrayList<>();
        for (Channel channel : Channel.values()) {
            String number = number(plants.size());
            plants.add(new Plant(channel, number, number));
            String name = name(plants.size());
            plants.add(new Plant(channel, isFileName(channel) ? url(name) : name, name));
        }
        for (Channel channel : List.of(Channel.OUT, Channel.EXCEPTION)) {
            spellings(plants, channel);
        }
        return plants;
    }

    private static void spellings(List<Plant> plants, Channel channel) {
        String x = numberEndingInX(plants.size());
        plants.add(new Plant(channel, x.replace('X', 'x'), x));
        String wide = number(plants.size());
        plants.add(new Plant(channel, fullWidth(wide), wide));
        String hyphens = number(plants.size());
        plants.add(new Plant(channel, grouped(hyphens, "-"), hyphens));
        String spaces = number(plants.size());
        plants.add(new Plant(channel, grouped(spaces, "\u00A0"), spaces));
        String inside = number(plants.size());
        plants.add(new Plant(channel, "id_" + inside + "abc", inside));
        String json = name(plants.size());
        plants.add(new Plant(channel, escaped(json, "\\u%04x"), json));
        String xml = name(plants.size());
        plants.add(new Plant(channel, escaped(xml, "&#%d;"), xml));
        String url = name(plants.size());
        plants.add(new Plant(channel, url(url), url));
        String twice = name(plants.size());
        plants.add(new Plant(channel, url(url(twice)), twice));
        String spaced = name(plants.size());
        plants.add(new Plant(channel, String.join(" ", spaced.split("")), spaced));
        String phone = "139000000" + (10 + plants.size() % 90);
        plants.add(new Plant(
                channel,
                "+86 " + phone.substring(0, 3) + " " + phone.substring(3, 7) + "-" + phone.substring(7),
                phone));
    }

    /** Not every system has file names that are not ASCII. */
    private static boolean isFileName(Channel channel) {
        return channel == Channel.FILE_NAME || channel == Channel.FOLDER_NAME || channel == Channel.TEMPORARY_FILE;
    }

    private static String url(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String number(int index) {
        return SyntheticResidentIds.of(LocalDate.of(1957, 11, 23), Sex.MALE, index)
                .reveal();
    }

    private static String numberEndingInX(int from) {
        return IntStream.iterate(from + 1000, i -> i + 1)
                .mapToObj(Plants::number)
                .filter(number -> number.endsWith("X"))
                .findFirst()
                .orElseThrow();
    }

    private static String name(int index) {
        return "" + SURNAMES.charAt(index % SURNAMES.length()) + "某" + STEMS.charAt(index / SURNAMES.length());
    }

    private static String fullWidth(String number) {
        return number.chars()
                .mapToObj(c -> String.valueOf((char) (c - '0' + '０')))
                .collect(Collectors.joining());
    }

    private static String grouped(String text, String gap) {
        return String.join(gap, text.substring(0, 6), text.substring(6, 14), text.substring(14));
    }

    private static String escaped(String text, String format) {
        return text.chars().mapToObj(c -> String.format(Locale.ROOT, format, c)).collect(Collectors.joining());
    }
}
