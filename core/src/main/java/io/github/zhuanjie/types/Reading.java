package io.github.zhuanjie.types;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Location;
import io.github.zhuanjie.fault.Outcome;
import io.github.zhuanjie.types.TokenSource.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One run through one document: where it stands and every fault so far.
 *
 * <p>The place is kept in names of known fields and in indexes only, never in what the document calls its fields, so
 * that a pointer cannot carry personal data. The name of an unknown field is an argument of its fault if it is written as
 * programs name fields: at most 40 ASCII letters, digits, hyphens and underscores, a small letter first and not more than
 * three digits, so that it cannot be a name in Chinese or a number of a person; a known name that it resembles follows. After {@value #MAX_FAULTS} faults one more, {@code JSON_LIMIT}, says that
 * further ones are not listed.
 *
 * <p>Not thread-safe; used once.
 */
public final class Reading {

    /** The largest number of faults that are listed. */
    public static final int MAX_FAULTS = 1000;

    /** The largest number of UTF-16 units in a name, whatever a parser counts. */
    static final int MAX_NAME = 200;

    private static final Comparator<Fault> BY_PLACE = Comparator.comparing(
                    (Fault fault) -> fault.location().line().orElse(0))
            .thenComparing(fault -> fault.location().column().orElse(0));

    private final boolean unknownFieldsAllowed;
    private final boolean isLenient;
    private final List<Fault> faults = new ArrayList<>(0);
    private final List<Fault> warnings = new ArrayList<>(0);
    private Residue residue = Residue.none();
    private TokenSource source;
    private Object[] steps = new Object[32];
    private int depth;
    private int faultCount;

    private Reading(TokenSource source, boolean unknownFieldsAllowed, boolean isLenient) {
        this.source = source;
        this.unknownFieldsAllowed = unknownFieldsAllowed;
        this.isLenient = isLenient;
    }

    /**
     * Starts a reading that takes an unknown field or type for a fault.
     *
     * @param source  the document
     * @return the reading
     */
    public static Reading strict(TokenSource source) {
        return new Reading(source, false, false);
    }

    /**
     * Starts a reading for documents of newer versions: passes over unknown fields, keeps a criterion of an unknown type
     * as {@link io.github.zhuanjie.criterion.Criterion.Unrecognized}, and is as strict as the other in everything else.
     *
     * @param source  the document
     * @return the reading
     */
    public static Reading ignoringUnknownFields(TokenSource source) {
        return new Reading(source, true, false);
    }

    /**
     * Starts a reading for what the world sends: repairs what can be repaired with certainty, with a warning for
     * everything it does, and keeps what it does not understand, see {@link #residue}. What it makes of the document is
     * then read strictly. Holds the document in memory.
     *
     * @param source  the document
     * @return the reading
     */
    public static Reading lenient(TokenSource source) {
        return new Reading(source, false, true);
    }

    /**
     * Returns the faults so far.
     *
     * @return the faults in the order in which they were found; of a lenient reading with the warnings, in the order of
     *     their places
     */
    public List<Fault> faults() {
        if (warnings.isEmpty()) {
            return List.copyOf(faults);
        }
        return Stream.concat(faults.stream(), warnings.stream())
                .sorted(BY_PLACE)
                .toList();
    }

    /**
     * Returns what a lenient reading did not understand and kept.
     *
     * @return the residue; empty for every other reading, and where no value was read
     */
    public Residue residue() {
        return residue;
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

    /** Records what a value that could not be made was refused for, at the member that it is about if it is about one. */
    void faultOf(InvalidValueException refusal) {
        boolean isOfMember = !refusal.getMember().isEmpty();
        if (isOfMember) {
            enter(refusal.getMember());
        }
        fault(refusal.getCode());
        if (isOfMember) {
            leave();
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
     * @return the value with the warnings, or the faults if any is an error
     */
    public <T> Outcome<T> outcome(Optional<T> value) {
        return faults.isEmpty() && value.isPresent() ? new Outcome<>(value, faults()) : Outcome.failed(faults());
    }

    /**
     * Ends the reading, with what was not understood.
     *
     * @param <T> the type of the value
     * @param value  what was read
     * @return the outcome, with the residue if there is a value
     */
    public <T> Received<T> received(Optional<T> value) {
        Outcome<T> outcome = outcome(value);
        return new Received<>(outcome, outcome.value().isPresent() ? residue : Residue.none());
    }

    /**
     * Records a warning at a place of the text.
     *
     * @param code  the stable code
     * @param line  the line, from 1; 0 if not known
     * @param column  the column, from 1; 0 if not known
     * @param arguments  the rule's parameters, nothing personal
     */
    public void warn(String code, int line, int column, String... arguments) {
        if (warnings.size() < MAX_FAULTS) {
            warnings.add(Fault.warning(code, new Location(known(line), known(column), pointer()), arguments));
        } else if (warnings.size() == MAX_FAULTS) {
            warnings.add(Fault.warning("JSON_LIMIT", new Location(known(line), known(column), "")));
        }
    }

    int warningCount() {
        return warnings.size();
    }

    /** Forgets the warnings beyond a number: what they were about was not repaired after all. */
    void forgetWarnings(int count) {
        warnings.subList(count, warnings.size()).clear();
    }

    /**
     * Reads a value leniently: repairs the document, then reads strictly what became of it.
     *
     * @param form  how the value is written
     * @return the value, or null if a fault was recorded
     */
    @Nullable
    Object readRepaired(Form form) {
        Node found = Node.read(this);
        Repair repair = new Repair(this);
        Node repaired = repair.document(form, found);
        int before = faults.size();
        TokenSource document = switchTo(TokenTape.of(repaired));
        Object value = form.read(this);
        switchTo(document);
        faults.subList(before, faults.size())
                .replaceAll(fault -> fault.at(fault.location()
                        .withPointer(repaired.originalPointer(fault.location().pointer()))));
        if (value != null && repair.remains() != null) {
            residue = Residue.of(repair.remains(), TreeSink.write(form, value));
        }
        return value;
    }

    boolean isLenient() {
        return isLenient;
    }

    /** Tells whether the current object is to be kept as it is without being understood. */
    boolean keepsWhole() {
        return source instanceof TokenTape tape && tape.isKept();
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

    /** Moves past the field whose name is current, recording that nobody knows it. */
    void passUnknownField(Collection<String> known) {
        if (!unknownFieldsAllowed) {
            String name = source.text();
            if (name.length() > MAX_NAME) {
                fault("JSON_LIMIT");
            } else {
                fault("JSON_UNKNOWN_FIELD", Spelling.told(name, known));
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
