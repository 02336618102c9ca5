package io.github.zhuanjie.lifecycle;

import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Outcome;
import io.github.zhuanjie.transition.LocalTable;
import io.github.zhuanjie.transition.TransitionTable;
import io.github.zhuanjie.types.Codec;
import io.github.zhuanjie.types.TypeRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The library's own transition table, the check of any table, and the way to extend one.
 *
 * <p>Thread-safe.
 */
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

    /**
     * Checks a table: one rule for every state and reason and at most one for an action in a state; every state and action
     * can be reached, every open state ends and awaits a side that can act, a closed one is left only as it says; nothing
     * reaches the recipient but through an action that carries basis and record of a disclosure, nothing is disclosed in a
     * closed state, and once something may have been disclosed the person can withdraw with nothing but the own word.
     *
     * @param table  the table
     * @return the faults, each with its place in the table; none if {@link Lifecycle#of} takes it
     */
    public static List<Fault> check(TransitionTable table) {
        return List.copyOf(new TableCheck(table).faults());
    }

    /**
     * Extends a table. Whatever event the extended table accepts, without its local members the given one accepts, too,
     * and makes the same of it; a {@linkplain io.github.zhuanjie.transition.ReferralAction#LOCAL_STEP local step} changes
     * nothing but the sub-state.
     *
     * @param base  the table, which may be an extended one
     * @param local  what is added
     * @return the table, or every fault with its place in the local table: {@code LOCAL_BASE} if it extends another
     *     version, {@code LOCAL_SIDES_WIDER} if a side may do more, {@code LOCAL_SIDES_EMPTY} if nobody may do an action any
     *     more, {@code LOCAL_WITHDRAWAL} if it touches how the person refuses or withdraws, {@code LOCAL_DEMAND} if an
     *     action can never bring what is required or a reason could no longer be given, {@code LOCAL_CODE_CLASH} if a code
     *     is a standard one, {@code LOCAL_CODE_TWICE}, and {@code LOCAL_STATE_SHUT} if a side cannot enter a sub-state
     */
    public static Outcome<TransitionTable> extend(TransitionTable base, LocalTable local) {
        return new LocalExtension(base, local).outcome();
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
