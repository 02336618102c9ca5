package io.github.zhuanjie.ledger;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The words by which rows are told that are no records. Texts are compared as {@link #narrowed} makes them. */
final class LineWords {

    private static final Set<String> TOTALS =
            Set.of("合计", "总计", "小计", "共计", "累计", "本页合计", "本页小计", "本月合计", "总合计", "合计数", "TOTAL", "SUBTOTAL", "SUM");
    private static final List<String> TOTAL_STARTS = List.of("合计:", "总计:", "小计:", "共计:", "合计(", "总计(", "小计(");
    private static final List<String> TOTAL_ENDS = List.of("合计", "小计", "总计", "共计");
    private static final String COUNT_STARTS = "共合总小累本全以";
    private static final String NUMBER = "[0-9一二三四五六七八九十百千]+(?:户次|人次|户|人|名|元)";
    private static final Pattern COUNTS = Pattern.compile("(?:以上|本页|本月|本村|本镇|本社区|全村|全镇)?(?:共计?|合计|总计|小计|总共|累计):?"
            + NUMBER + "(?:[,、;]?(?:共计?|合计)?" + NUMBER + ")*(?:[,;。.(].{0,30})?");
    private static final List<String> NOTES =
            List.of("说明", "注:", "备注:", "填表说明", "填报说明", "注1", "注2", "注意", "*注", "※", "以下空白", "以下无正文", "NOTE:", "NOTES:");
    private static final List<String> SIGNERS = List.of(
            "制表", "填表", "填报", "审核", "审批", "复核", "负责人", "单位负责人", "经办", "领导", "出纳", "会计", "签字", "盖章", "分管", "主管", "调查人",
            "报送", "单位(", "单位:", "联系人:", "日期:", "村委会盖章", "(盖章)");
    private static final Pattern DATE = Pattern.compile(
            "(?:(?:制表|填报|填表|统计)?(?:日期|时间):?)?(?:[0-9]{4}年[0-9]{0,2}月?(?:[0-9]{0,2}日)?|[0-9]{4}[-/.][0-9]{1,2}(?:[-/.][0-9]{1,2})?"
                    + "|[〇○零一二三四五六七八九]{4}年[一二三四五六七八九十]{0,3}月?(?:[一二三四五六七八九十]{0,3}日)?)");
    private static final Pattern OFFICE = Pattern.compile(
            ".{2,}(?:民政局|民政办|民政所|办公室|人民政府|政府|办事处|委员会|村委会|居委会|慈善总会|慈善会|慈善协会|基金会|服务中心|服务站|工作站|事务局|事务办|残联|妇联"
                    + "|福利院|敬老院|财政所|财政局|救助站|支部|党委|公章|\\(章\\)|印章)(?:\\(.*\\))?");
    private static final Pattern NO_NAME =
            Pattern.compile("其他|其它|续表|空白|完毕|结束|附件|名单|.{2,}(?:村|镇|乡|组|区|街道|户|类|局|办|表|页|家庭|人员|对象|名单|情况)");
    private static final int MAX_TOTAL = 8;
    private static final int MAX_TOTAL_OF = 16;
    private static final int MAX_LINE = 60;
    private static final int MAX_NAME = 4;

    private LineWords() {}

    static boolean isTotal(String word) {
        if (word.isEmpty() || word.length() > MAX_LINE) {
            return false;
        }
        if (word.length() <= MAX_TOTAL && (TOTALS.contains(word) || startsWithAny(word, TOTAL_STARTS))) {
            return true;
        }
        boolean ofPlace = word.length() <= MAX_TOTAL_OF
                && word.charAt(word.length() - 1) == '计'
                && TOTAL_ENDS.stream().anyMatch(word::endsWith);
        return ofPlace
                || COUNT_STARTS.indexOf(word.charAt(0)) >= 0
                        && COUNTS.matcher(word).matches();
    }

    static boolean isNote(String word) {
        return startsWithAny(word, NOTES);
    }

    static boolean isSigner(String word) {
        return startsWithAny(word, SIGNERS);
    }

    /** A line that says when a table was made, or whose it is. */
    static boolean isDateOrOffice(String word) {
        return word.length() <= MAX_LINE
                && (DATE.matcher(word).matches() || OFFICE.matcher(word).matches());
    }

    /** A line above those who owe a household support, who are no members of it. */
    static boolean isOfOthers(String word) {
        return word.contains("义务人");
    }

    /** Two to four characters, or more with a dot between them, or letters; and none of the words that lines end with. */
    static boolean isLikeName(String line) {
        String word = SectionText.withoutNumber(line);
        int dots = 0;
        boolean letters = true;
        boolean ideographs = true;
        for (int c : word.codePoints().toArray()) {
            boolean dot = c == '·' || c == '•' || c == '.';
            dots += dot ? 1 : 0;
            letters &= dot || c == '-' || c == '\'' || c < 0x250 && Character.isLetter(c);
            ideographs &= dot || Character.isIdeographic(c);
        }
        int length = word.codePointCount(0, word.length());
        boolean isShort = length <= MAX_NAME && !NO_NAME.matcher(word).matches();
        return length >= 2 && length <= MAX_LINE && (letters || ideographs && (dots > 0 || isShort));
    }

    static boolean startsWithAny(String word, List<String> starts) {
        for (String start : starts) {
            if (word.startsWith(start)) {
                return true;
            }
        }
        return false;
    }

    static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** Returns a text without spaces, in narrow characters and capitals. */
    static String narrowed(String text) {
        StringBuilder narrow = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Blanks.isBlank(c)) {
                char half = c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : c;
                narrow.append(half >= 'a' && half <= 'z' ? (char) (half - 'a' + 'A') : half);
            }
        }
        return narrow.toString();
    }
}
