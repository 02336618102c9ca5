package io.github.zhuanjie.lifecycle;

import io.github.zhuanjie.transition.TransitionTable;
import io.github.zhuanjie.types.Codec;
import io.github.zhuanjie.types.TypeRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The library's own transition table. */
public final class TransitionTables {

    /** The resource, beside this class, that vendors in other languages read, too. */
    public static final String RESOURCE = "referral-lifecycle.json";

    private TransitionTables() {}

    /**
     * Returns the standard table.
     *
     * @return the table
     */
    public static TransitionTable standard() {
        return Standard.TABLE;
    }

    private static TransitionTable load() {
        try (InputStream stream = TransitionTables.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("resource is missing: " + RESOURCE);
            }
            String json = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            Codec<? super TransitionTable> codec =
                    TypeRegistry.standard().find(TransitionTable.class).orElseThrow();
            return (TransitionTable) codec.readResource(json)
                    .value()
                    .orElseThrow(() -> new IllegalStateException("resource is broken: " + RESOURCE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Loaded on first use, once. */
    private static final class Standard {
        private static final TransitionTable TABLE = load();
    }
}
