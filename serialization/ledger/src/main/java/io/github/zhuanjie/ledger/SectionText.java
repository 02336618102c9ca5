package io.github.zhuanjie.ledger;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.division.DivisionCode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a line between the rows of a table says of those below it: a category, a place, or nothing that is known for certain.
 * It is certain only if nothing is left of the line but its number, a count and words such as 户 or 名单.
 *
 * @param level  how deep its numbering is, from 1 for 一、 to 4 for (1), {@link #UNNUMBERED} without
 * @param category  the word of a category
 * @param place  the place
 * @param kind  what it is of
 */
record SectionText(int level, Optional<String> category, Optional<DivisionCode> place, Kind kind) {

    static final int UNNUMBERED = 9;

    private static final int MAX_LENGTH = 60;
    private static final int MAX_WORDS = 24;
    private static final List<Pattern> NUMBERINGS = List.of(
            Pattern.compile("第?[一二三四五六七八九十]{1,3}(?:[、.:,]|部分|类[:、]?)"),
            Pattern.compile("\\([一二三四五六七八九十]{1,3}\\)[、.]?"),
            Pattern.compile("[0-9]{1,2}[、.)](?![0-9])"),
            Pattern.compile("\\([0-9]{1,2}\\)"));
    private static final String FIRSTS = "第一二三四五六七八九十(0123456789";
    private static final Pattern COUNTS =
            Pattern.compile("[(:,]?(?:共计?|合计)?(?:[0-9]+(?:户|人|名|户次|人次)[,、]?)+\\)?$|[0-9]{4}年(?:[0-9]{1,2}月(?:份)?)?");
    private static final List<String> COMMON = List.of(
            "农村", "城市", "城镇", "城乡", "户", "家庭", "人员", "对象", "花名册", "名册", "名单", "名录", "台账", "部分", "情况", "类", "类别", "发放",
            "明细", "汇总", "表", "人口", "享受", "的", "续", ":", "、", ",", "(", ")");
    private static final int MOST_COMMON = 4;
    private static final int MIN_WORD = 2;
    private static final Pattern PLACE = Pattern.compile(".+(?:村|镇|乡|街道|社区|居委会|村委会|委员会|办事处|农场|林场|园区|区|市|县)");
    private static final Pattern GROUP = Pattern.compile("(?:第?[0-9一二三四五六七八九十]{1,3}|.{1,4})(?:组|队|小组|村民小组|网格)");

    /** What a line is of. */
    enum Kind {
        /** A category, a place, or both, known for certain. */
        KNOWN,
        /** A place that is not in the table of divisions. */
        OTHER_PLACE,
        /** A part of a village, which the library does not keep. */
        GROUP,
        /** Anything else. */
        OTHER
    }

    /**
     * Reads a line.
     *
     * @param line  the text in narrow characters without spaces
     * @param near  the place that a heading above names, beside which a name is looked for before the rest of the area
     */
    static SectionText of(String line, CodeWords words, AreaNames names, Optional<DivisionCode> near) {
        if (line.length() > MAX_LENGTH) {
            return new SectionText(UNNUMBERED, Optional.empty(), Optional.empty(), Kind.OTHER);
        }
        int level = level(line);
        String rest = COUNTS.matcher(withoutNumber(line)).replaceAll("");
        Optional<DivisionCode> whole = place(rest, names, near);
        if (whole.isPresent()) {
            return new SectionText(level, Optional.empty(), whole, Kind.KNOWN);
        }
        String end = rest.length() > MAX_WORDS ? "" : rest;
        String longer = "";
        for (int i = 0; i <= MOST_COMMON && !end.equals(longer); i++) {
            Optional<SectionText> said = ofEnd(level, end, words, before -> place(before, names, near));
            if (said.isPresent()) {
                return said.get();
            }
            longer = end;
            end = withoutCommon(end);
        }
        Kind kind = GROUP.matcher(rest).matches()
                ? Kind.GROUP
                : PLACE.matcher(rest).matches() ? Kind.OTHER_PLACE : Kind.OTHER;
        return new SectionText(level, Optional.empty(), Optional.empty(), kind);
    }

    /** Reads a line that ends with the word of a category, behind nothing but common words or a place. */
    private static Optional<SectionText> ofEnd(
            int level, String line, CodeWords words, Function<String, Optional<DivisionCode>> places) {
        for (int start = 0; start <= line.length() - MIN_WORD; start++) {
            String name = withoutCommon(withoutCommon(line.substring(0, start)));
            boolean may = name.isEmpty() || PLACE.matcher(name).matches();
            String word = line.substring(start);
            if (may && words.find(AssistanceCategory.class, word).isPresent()) {
                Optional<DivisionCode> place = name.isEmpty() ? Optional.empty() : places.apply(name);
                if (name.isEmpty() || place.isPresent()) {
                    return Optional.of(new SectionText(level, Optional.of(word), place, Kind.KNOWN));
                }
            }
        }
        return Optional.empty();
    }

    private static String withoutCommon(String text) {
        for (String word : COMMON) {
            if (text.endsWith(word)) {
                return text.substring(0, text.length() - word.length());
            }
        }
        return text;
    }

    private static Optional<DivisionCode> place(String text, AreaNames names, Optional<DivisionCode> near) {
        String name = text.endsWith(":") ? text.substring(0, text.length() - 1) : text;
        if (!PLACE.matcher(name).matches()) {
            return Optional.empty();
        }
        Optional<DivisionCode> found = Optional.empty();
        Optional<DivisionCode> within = near;
        while (found.isEmpty()
                && within.filter(place -> !place.equals(names.area())).isPresent()) {
            found = names.find(within.get(), name);
            within = within.get().getParent();
        }
        return found.or(() -> names.find(names.area(), name));
    }

    static int level(String line) {
        if (line.isEmpty() || FIRSTS.indexOf(line.charAt(0)) < 0) {
            return UNNUMBERED; // as nearly every row of a roster
        }
        for (int i = 0; i < NUMBERINGS.size(); i++) {
            if (NUMBERINGS.get(i).matcher(line).lookingAt()) {
                return i + 1;
            }
        }
        return UNNUMBERED;
    }

    static String withoutNumber(String line) {
        for (Pattern numbering : NUMBERINGS) {
            Matcher found = numbering.matcher(line);
            if (found.lookingAt()) {
                return line.substring(found.end());
            }
        }
        return line;
    }

    boolean isKnown() {
        return kind == Kind.KNOWN;
    }
}
