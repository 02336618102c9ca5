package io.github.zhuanjie.base;

import io.github.zhuanjie.base.Normalized.Change;
import java.util.EnumSet;
import java.util.Set;

/**
 * The repairs that are certain for any code made of ASCII letters and digits: trimming, full-width to ASCII, raising
 * of letters. Types offer them through their own {@code normalize}; {@code of} never repairs.
 */
public final class Normalization {

    private static final String EDGE = "\uFEFF\u200B'\u2019`";
    private static final int FULL_WIDTH_FIRST = 0xFF01;
    private static final int FULL_WIDTH_LAST = 0xFF5E;
    private static final int FULL_WIDTH_OFFSET = 0xFEE0;

    private final String text;
    private final Set<Change> changes = EnumSet.noneOf(Change.class);

    private Normalization(String raw) {
        // narrowed first: a full-width space or apostrophe at the edge is trimmed as well
        this.text = raise(trimmed(narrowed(raw)));
    }

    /**
     * Applies the certain repairs to a text.
     *
     * @param raw  the text as found
     * @return the repaired text with what was changed
     */
    public static Normalized<String> apply(String raw) {
        Normalization run = new Normalization(raw);
        return new Normalized<>(run.text, run.changes);
    }

    /**
     * Applies the certain repairs and drops the characters that only group the others, such as the spaces in an account
     * number.
     *
     * @param raw  the text as found
     * @param separators  the characters that may stand anywhere between the others
     * @return the repaired text with what was changed
     */
    public static Normalized<String> compact(String raw, String separators) {
        Normalization run = new Normalization(raw);
        StringBuilder kept = new StringBuilder(run.text.length());
        run.text.chars().filter(c -> separators.indexOf(c) < 0).forEach(c -> kept.append((char) c));
        return new Normalized<>(run.changed(run.text, kept.toString(), Change.SEPARATORS), run.changes);
    }

    /**
     * Drops what does not belong to a text, as {@link #apply} does, and leaves the rest as it was written.
     *
     * @param raw  the text as found
     * @return the text without spaces, byte order marks and apostrophes around it
     */
    public static String trim(String raw) {
        int from = 0;
        int to = raw.length();
        while (from < to && isEdge(narrow(raw.charAt(from)))) {
            from++;
        }
        while (to > from && isEdge(narrow(raw.charAt(to - 1)))) {
            to--;
        }
        return raw.substring(from, to);
    }

    private static boolean isEdge(char c) {
        if (c >= '0' && c <= 'Z' || c >= 0x4E00 && c < 0xA000) {
            return false; // digits, capitals and the common Chinese characters, which nearly all texts begin and end
            // with
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || EDGE.indexOf(c) >= 0;
    }

    private String trimmed(String s) {
        return changed(s, trim(s), Change.TRIMMED);
    }

    private String narrowed(String s) {
        StringBuilder out = new StringBuilder(s.length());
        for (int i = 0; i < s.length(); i++) {
            out.append(narrow(s.charAt(i)));
        }
        return changed(s, out.toString(), Change.FULL_WIDTH);
    }

    private static char narrow(char c) {
        boolean wide = c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST;
        return wide ? (char) (c - FULL_WIDTH_OFFSET) : c;
    }

    private String raise(String s) {
        StringBuilder out = new StringBuilder(s.length());
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            out.append(c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c);
        }
        return changed(s, out.toString(), Change.UPPER_CASED);
    }

    private String changed(String before, String after, Change change) {
        if (!before.equals(after)) {
            changes.add(change);
        }
        return after;
    }
}
