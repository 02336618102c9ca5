package io.github.zhuanjie.types;

import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Location;
import io.github.zhuanjie.fault.Outcome;
import io.github.zhuanjie.types.TokenSource.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One run through one document: where it stands and every fault so far.
 *
 * <p>The place is kept in names of known fields and in indexes only, never in what the document calls its fields, so
 * that a pointer cannot carry personal data. After {@value #MAX_FAULTS} faults one more, {@code JSON_LIMIT}, says that
 * further ones are not listed.
 *
 * <p>Not thread-safe; used once.
 */
public final class Reading {

    /** The largest number of faults that are listed. */
    public static final int MAX_FAULTS = 1000;

    private static final int MAX_NAME = 200;

    private final boolean unknownFieldsAllowed;
    private final List<Fault> faults = new ArrayList<>(0);
    private TokenSource source;
    private Object[] steps = new Object[32];
    private int depth;
    private int faultCount;

    private Reading(TokenSource source, boolean unknownFieldsAllowed) {
        this.source = source;
        this.unknownFieldsAllowed = unknownFieldsAllowed;
    }

    /**
     * Starts a reading that takes an unknown field or type for a fault.
     *
     * @param source  the document
     * @return the reading
     */
    public static Reading strict(TokenSource source) {
        return new Reading(source, false);
    }

    /**
     * Starts a reading for documents of newer versions: passes over unknown fields, keeps a criterion of an unknown type
     * as {@link io.github.zhuanjie.criterion.Criterion.Unrecognized}, and is as strict as the other in everything else.
     *
     * @param source  the document
     * @return the reading
     */
    public static Reading ignoringUnknownFields(TokenSource source) {
        return new Reading(source, true);
    }

    /**
     * Returns the faults so far.
     *
     * @return the faults in the order in which they were found
     */
    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    /**
     * Records a fault at the current token.
     *
     * @param code  the stable code
     * @param arguments  the rule's parameters, nothing personal
     */
    public void fault(String code, String... arguments) {
        fault(code, source.line(), source.column(), arguments);
    }

    /**
     * Records a fault at a place of the text.
     *
     * @param code  the stable code
     * @param line  the line, from 1; 0 if not known
     * @param column  the column, from 1; 0 if not known
     * @param arguments  the rule's parameters, nothing personal
     */
    public void fault(String code, int line, int column, String... arguments) {
        faultCount++;
        if (faultCount <= MAX_FAULTS) {
            faults.add(Fault.error(code, new Location(known(line), known(column), pointer()), arguments));
        } else if (faultCount == MAX_FAULTS + 1) {
            faults.add(Fault.error("JSON_LIMIT", new Location(known(line), known(column), "")));
        }
    }

    private static OptionalInt known(int position) {
        return position > 0 ? OptionalInt.of(position) : OptionalInt.empty();
    }

    /**
     * Ends the reading.
     *
     * @param <T> the type of the value
     * @param value  what was read
     * @return the value, or the faults if there is any
     */
    public <T> Outcome<T> outcome(Optional<T> value) {
        return faults.isEmpty() && value.isPresent() ? Outcome.of(value.get()) : Outcome.failed(faults);
    }

    TokenSource source() {
        return source;
    }

    /** Reads on from another source, and says from which one it was before. */
    TokenSource switchTo(TokenSource other) {
        TokenSource before = source;
        source = other;
        return before;
    }

    int faultCount() {
        return faultCount;
    }

    void enter(Object step) {
        if (depth == steps.length) {
            steps = Arrays.copyOf(steps, 2 * depth);
        }
        steps[depth++] = step;
    }

    void leave() {
        depth--;
    }

    /** Tells whether what a newer version may have added is let through. */
    boolean allowsUnknown() {
        return unknownFieldsAllowed;
    }

    /** Tells whether the current token is of a kind; if not, records the fault and moves past the value. */
    boolean expect(Token wanted) {
        Token found = source.token();
        if (found == wanted) {
            return true;
        }
        fault(found == Token.NULL ? "JSON_NULL" : "JSON_WRONG_TYPE");
        source.skip();
        return false;
    }

    /** Records that a code is none of those that may stand here; which these are is told, what was found is not. */
    void unknownCode(Collection<String> known) {
        fault("JSON_UNKNOWN_CODE", String.join(", ", known));
    }

    /**
     * Moves past the field whose name is current, recording that nobody knows it. The name itself may be personal and
     * is not told; a known name that it resembles is.
     */
    void passUnknownField(Collection<String> known) {
        if (!unknownFieldsAllowed) {
            String name = source.text();
            if (name.length() > MAX_NAME) {
                fault("JSON_LIMIT");
            } else {
                fault(
                        "JSON_UNKNOWN_FIELD",
                        Spelling.nearest(name, known).stream().toArray(String[]::new));
            }
        }
        passField();
    }

    void passField() {
        source.next();
        source.skip();
    }

    private String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            pointer.append('/').append(steps[i]);
        }
        return pointer.toString();
    }
}
