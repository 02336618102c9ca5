package io.github.zhuanjie.canary;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Undoes the spellings in which a value may hide: escapes of JSON, URLs and XML, full-width characters, small x. */
final class Decoding {

    private static final Pattern JSON = Pattern.compile("\\\\+u+([0-9A-Fa-f]{4})");
    private static final Pattern XML = Pattern.compile("&#(?:x([0-9A-Fa-f]{1,6})|([0-9]{1,7}));");
    private static final Pattern URL = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");
    private static final int ROUNDS = 3;
    private static final int HEX = 16;

    private Decoding() {}

    static String plain(String text) {
        String plain = text;
        for (int round = 0; round < ROUNDS; round++) {
            plain = url(xml(json(plain)));
        }
        return Normalizer.normalize(plain, Normalizer.Form.NFKC).replace('x', 'X');
    }

    private static String json(String text) {
        return JSON.matcher(text)
                .replaceAll(match ->
                        Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), HEX))));
    }

    private static String xml(String text) {
        return XML.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(character(
                        match.group(1) == null
                                ? Integer.parseInt(match.group(2))
                                : Integer.parseInt(match.group(1), HEX))));
    }

    private static String character(int codePoint) {
        return Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : "";
    }

    private static String url(String text) {
        return URL.matcher(text).replaceAll(match -> {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            String escapes = match.group();
            for (int i = 1; i < escapes.length(); i += 3) {
                bytes.write(Integer.parseInt(escapes.substring(i, i + 2), HEX));
            }
            return Matcher.quoteReplacement(bytes.toString(StandardCharsets.UTF_8));
        });
    }
}
