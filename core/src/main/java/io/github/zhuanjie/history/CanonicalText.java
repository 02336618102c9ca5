package io.github.zhuanjie.history;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.types.CanonicalJson;
import io.github.zhuanjie.types.TypeRegistry;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Tells whether bytes are what would be written for the value that they are read as. */
final class CanonicalText {

    private CanonicalText() {}

    static <T> boolean is(Class<T> type, byte[] text, int from, int to) {
        String json = new String(text, from, to - from, StandardCharsets.UTF_8);
        try {
            return TypeRegistry.standard()
                    .find(type)
                    .flatMap(codec -> codec.readResource(json).value())
                    .map(type::cast)
                    .map(value -> CanonicalJson.write(type, value))
                    .filter(written -> Arrays.equals(written, 0, written.length, text, from, to))
                    .isPresent();
        } catch (InvalidValueException e) {
            return false;
        }
    }
}
