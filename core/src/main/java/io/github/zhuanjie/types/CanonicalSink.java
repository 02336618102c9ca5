package io.github.zhuanjie.types;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.base.OpaqueValue;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Writes canonical JSON into one array. Members are written as they come, each with a comma behind it, and brought into
 * the order of their names when their object ends.
 */
final class CanonicalSink implements TokenSink {

    private static final int FIRST_SIZE = 512;
    private static final int MANY = 64;
    private static final int LONGEST_ESCAPE = 6;
    private static final byte[] HEX = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};

    private byte[] json = new byte[FIRST_SIZE];
    private byte[] spare = new byte[0];
    private int length;
    private int depth;
    private Level[] levels = {new Level(), new Level(), new Level(), new Level()};

    /** Where the members of an object that is being written begin. */
    private static final class Level {
        private int start;
        private int count;
        private boolean ordered;
        private String[] names = new String[16];
        private int[] starts = new int[16];

        private void open(int at) {
            start = at;
            count = 0;
            ordered = true;
        }

        private void add(String name, int at) {
            if (count == names.length) {
                names = Arrays.copyOf(names, 2 * count);
                starts = Arrays.copyOf(starts, 2 * count);
            }
            ordered = ordered && (count == 0 || names[count - 1].compareTo(name) < 0);
            names[count] = name;
            starts[count++] = at;
        }
    }

    byte[] bytes() {
        return Arrays.copyOf(json, length);
    }

    @Override
    public void startObject() {
        open('{');
    }

    @Override
    public void endObject() {
        Level level = levels[depth - 1];
        if (!level.ordered) {
            sort(level);
        }
        close('}');
    }

    @Override
    public void startArray() {
        open('[');
    }

    @Override
    public void endArray() {
        close(']');
    }

    private void open(char bracket) {
        if (depth == levels.length) {
            levels = Arrays.copyOf(levels, 2 * depth);
            for (int i = depth; i < levels.length; i++) {
                levels[i] = new Level();
            }
        }
        reserve(1);
        json[length++] = (byte) bracket;
        levels[depth++].open(length);
    }

    private void close(char bracket) {
        depth--;
        if (length > levels[depth].start) {
            json[length - 1] = (byte) bracket;
        } else {
            reserve(1);
            json[length++] = (byte) bracket;
        }
        endValue();
    }

    /** Copies the members aside and back again in the order of their names; String compares UTF-16 units. */
    private void sort(Level level) {
        if (spare.length < length) {
            spare = new byte[json.length];
        }
        System.arraycopy(json, level.start, spare, level.start, length - level.start);
        int[] order = order(level);
        int to = level.start;
        for (int member : order) {
            int from = level.starts[member];
            int size = (member + 1 < level.count ? level.starts[member + 1] : length) - from;
            System.arraycopy(spare, from, json, to, size);
            to += size;
        }
    }

    private static int[] order(Level level) {
        return level.count > MANY ? orderOfMany(level) : orderOfFew(level);
    }

    private static int[] orderOfMany(Level level) {
        return IntStream.range(0, level.count)
                .boxed()
                .sorted(Comparator.comparing(member -> level.names[member]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** By insertion, which takes the square of their number but no memory. */
    private static int[] orderOfFew(Level level) {
        int[] order = new int[level.count];
        for (int i = 0; i < order.length; i++) {
            int place = i;
            for (; place > 0 && level.names[order[place - 1]].compareTo(level.names[i]) > 0; place--) {
                order[place] = order[place - 1];
            }
            order[place] = i;
        }
        return order;
    }

    private void endValue() {
        if (depth > 0) {
            reserve(1);
            json[length++] = ',';
        }
    }

    @Override
    public void name(String name) {
        levels[depth - 1].add(name, length);
        quote(name);
        reserve(1);
        json[length++] = ':';
    }

    @Override
    public void string(String text) {
        quote(text);
        endValue();
    }

    @Override
    public void number(int number) {
        plain(Integer.toString(number));
    }

    @Override
    public void number(String text) {
        plain(new OpaqueValue.Number(text).canonical().orElse(text));
    }

    @Override
    public void flag(boolean flag) {
        plain(flag ? "true" : "false");
    }

    @Override
    public void nothing() {
        plain("null");
    }

    /** Writes ASCII that needs no escape. */
    private void plain(String ascii) {
        reserve(ascii.length());
        for (int i = 0; i < ascii.length(); i++) {
            json[length++] = (byte) ascii.charAt(i);
        }
        endValue();
    }

    private void quote(String text) {
        reserve(text.length() * LONGEST_ESCAPE + 2);
        json[length++] = '"';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                i += encode(text, i);
            } else if (c < ' ' || c == '"' || c == '\\') {
                escape(c);
            } else {
                json[length++] = (byte) c;
            }
        }
        json[length++] = '"';
    }

    private void escape(char c) {
        json[length++] = '\\';
        switch (c) {
            case '"', '\\' -> json[length++] = (byte) c;
            case '\b' -> json[length++] = 'b';
            case '\f' -> json[length++] = 'f';
            case '\n' -> json[length++] = 'n';
            case '\r' -> json[length++] = 'r';
            case '\t' -> json[length++] = 't';
            default -> {
                json[length++] = 'u';
                json[length++] = '0';
                json[length++] = '0';
                json[length++] = HEX[c >> 4];
                json[length++] = HEX[c & 0xF];
            }
        }
    }

    /** Writes a character outside ASCII and returns how many more units than one it took. */
    private int encode(String text, int index) {
        int point = text.codePointAt(index);
        if (point < 0x800) {
            json[length++] = (byte) (0xC0 | point >> 6);
        } else {
            if (point < 0x10000) {
                if (Character.isSurrogate((char) point)) {
                    throw new InvalidValueException("JSON_ENCODING", "text must not hold half a character");
                }
                json[length++] = (byte) (0xE0 | point >> 12);
            } else {
                json[length++] = (byte) (0xF0 | point >> 18);
                json[length++] = (byte) (0x80 | point >> 12 & 0x3F);
            }
            json[length++] = (byte) (0x80 | point >> 6 & 0x3F);
        }
        json[length++] = (byte) (0x80 | point & 0x3F);
        return Character.charCount(point) - 1;
    }

    private void reserve(int more) {
        if (json.length - length < more) {
            json = Arrays.copyOf(json, Math.max(2 * json.length, length + more));
        }
    }
}
