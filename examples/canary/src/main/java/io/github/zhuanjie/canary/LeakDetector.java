package io.github.zhuanjie.canary;

import io.github.zhuanjie.identity.ResidentId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the marked values of this repository's tests and fixtures in any text, however they are spelt.
 *
 * <p>Only marked values can be found: numbers of areas that were never assigned (10, 99), synthetic names, numbers of
 * telephones and a few amounts that tests use for the purpose. A leak of an amount that no test marks goes unseen.
 */
public final class LeakDetector {

    /** What people and programs put between the digits of a number. */
    private static final String GAP = "[\\s\\u00A0\\p{Pd}._·/]{0,2}";

    private static final Pattern NUMBER =
            Pattern.compile("(?<![0-9])(?:1" + GAP + "0|9" + GAP + "9)(?:" + GAP + "[0-9]){15}" + GAP + "[0-9X]");
    private static final Pattern NAME =
            Pattern.compile("[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗]\\s?某\\s?[甲乙丙丁戊己庚辛壬癸]|坎\\s?[纳某]\\s?丽|买买提·吐尔逊|张三|李四");
    private static final Pattern PHONE = Pattern.compile("(?<![0-9])1" + GAP + "[3-9]" + GAP + "[0-9](?:" + GAP
            + "0){6}(?:" + GAP + "[0-9]){2}(?![0-9])" + "|0514" + GAP + "83456789");
    private static final Pattern AMOUNT =
            Pattern.compile("(?<![0-9])(?:7,?654\\.32|4,?321\\.98|31,?415\\.926)(?![0-9])");

    private LeakDetector() {}

    /**
     * Finds every marked value.
     *
     * @param text  any text
     * @param place  where the text stands
     * @return the leaks in no particular order, one for each occurrence
     */
    public static List<Leak> find(String text, String place) {
        String plain = Decoding.plain(text);
        List<Leak> leaks = new ArrayList<>();
        collect(leaks, LeakKind.RESIDENT_NUMBER, NUMBER, plain, ResidentId::isValid);
        collect(leaks, LeakKind.NAME, NAME, plain, name -> true);
        collect(leaks, LeakKind.PHONE, PHONE, plain, phone -> true);
        collect(leaks, LeakKind.AMOUNT, AMOUNT, plain, amount -> true);
        return leaks.stream().map(leak -> leak.at(place)).toList();
    }

    private static void collect(
            List<Leak> leaks, LeakKind kind, Pattern pattern, String plain, Predicate<String> isMarked) {
        Matcher matcher = pattern.matcher(plain);
        for (int from = 0; from <= plain.length() && matcher.find(from); from = matcher.start() + 1) {
            String value = matcher.group().replaceAll("[\\s\\u00A0\\p{Pd}._/,]", "");
            if (isMarked.test(value)) {
                leaks.add(new Leak(kind, "", Leak.fingerprint(value)));
            }
        }
    }
}
