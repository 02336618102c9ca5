package io.github.zhuanjie.types;

import io.github.zhuanjie.base.FreeText;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.base.OpaqueValue;
import io.github.zhuanjie.base.Wording;
import io.github.zhuanjie.types.TokenSource.Token;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The repairs of one lenient reading: turns a document into one that the strict reading takes, says what it did, and
 * keeps what was not understood. What it cannot repair with certainty it leaves, so that the strict reading refuses it.
 *
 * <p>What a code means that nobody knows is decided by where it stands. Within a fact, the fact is not known; within a
 * criterion, the criterion is not recognized; both are honest. Elsewhere it is left out if it may be, but never from a
 * rule, see {@link #enterRule}, where less would mean something else.
 */
final class Repair {

    /** Stands for a node whose code is not known. */
    static final Node UNKNOWN = placeholder();

    /** Stands for a node that is not understood, and told as such: it is kept and left out. */
    static final Node STRANGE = placeholder();

    /** Stands for a node in which there is nothing. */
    static final Node EMPTY = placeholder();

    private static final int MAX_WORDS = 100;

    private final Reading reading;
    private @Nullable Remains remains;
    private @Nullable Wording words;
    private int unknown;
    private int unknownFields;
    private int shelters;
    private int criteria;
    private int rules;

    Repair(Reading reading) {
        this.reading = reading;
    }

    /** Every one is a different object: they are told apart by identity. */
    private static Node placeholder() {
        Node.Place nowhere = new Node.Place(0, 0);
        return new Node(Token.NULL, "", nowhere, nowhere, List.of(), List.of(), Node.Origin.ADDED);
    }

    /**
     * Repairs a whole document.
     *
     * @return the document for the strict reading
     */
    Node document(Form form, Node found) {
        Node repaired = form.repair(found, this);
        return isPlaceholder(repaired) ? found : repaired;
    }

    /** Tells whether a node only stands for what became of another one; so does none. */
    static boolean isPlaceholder(@Nullable Node node) {
        return node == null || node == UNKNOWN || node == STRANGE || node == EMPTY;
    }

    /** Returns what was kept; null if everything was understood. */
    @Nullable
    Remains remains() {
        return remains;
    }

    void warn(String code, Node.Place at, String... arguments) {
        reading.warn(code, at.line(), at.column(), arguments);
    }

    void enter(Object step) {
        reading.enter(step);
    }

    void leave() {
        reading.leave();
    }

    /**
     * Repairs the value of a member of an object or map.
     *
     * @param isRequired  whether it must be given
     * @return the repaired value; null if it is to be left out
     */
    @Nullable
    Node member(String name, Form form, boolean isRequired, Node found) {
        reading.enter(name);
        Node repaired = bareMember(name, form, isRequired, found);
        reading.leave();
        return repaired;
    }

    /** Repairs the value of a member that is not in the document itself, only its value is. */
    @Nullable
    Node bareMember(String name, Form form, boolean isRequired, Node found) {
        Remains outer = remains;
        remains = null;
        Node repaired = found.is(Token.NULL) ? EMPTY : form.repair(found, this);
        Remains inner = remains;
        remains = outer;
        if (repaired == EMPTY) {
            repaired = empty(isRequired, found);
        } else if (repaired == UNKNOWN) {
            repaired = unknownMember(name, form, isRequired, found);
        } else if (repaired == STRANGE) {
            repaired = keepMember(name, found);
        } else if (inner != null) {
            here().members.put(name, inner);
        }
        return repaired;
    }

    private @Nullable Node empty(boolean isRequired, Node found) {
        if (isRequired && !found.is(Token.NULL)) {
            return found;
        }
        warn("LENIENT_EMPTY", found.start());
        return null;
    }

    private @Nullable Node unknownMember(String name, Form form, boolean isRequired, Node found) {
        if (isRequired || !mayDrop()) {
            return notUnderstood(found);
        }
        warnOfCode(found, form.codes());
        return keepMember(name, found);
    }

    private @Nullable Node keepMember(String name, Node found) {
        OpaqueValue kept = keep(found);
        if (kept != null) {
            here().replaced.put(name, kept);
        }
        return null;
    }

    /** Tells whether a member was kept and left out of its object. */
    boolean hasKept(String name) {
        return remains != null && remains.replaced.containsKey(name);
    }

    /** Tells whether what is not understood may be left out where the repair stands. */
    boolean mayDrop() {
        return shelters == 0 && rules == 0;
    }

    /** Tells whether a fact may be left to be not known where the repair stands: everywhere but in a criterion. */
    boolean mayBeUnknown() {
        return criteria == 0;
    }

    /** Leaves what is not understood to the fact or criterion around it or else to the strict reading, which refuses it. */
    Node notUnderstood(Node found) {
        unknown++;
        return found;
    }

    void warnOfCode(Node found, Collection<String> known) {
        if (known.isEmpty()) {
            warn("LENIENT_UNKNOWN_CODE", found.start());
        } else {
            warn("LENIENT_UNKNOWN_CODE", found.start(), String.join(", ", known));
        }
    }

    /** Keeps a field that nobody knows. */
    void keepUnknownField(Node.Member field, Collection<String> known) {
        String name = field.name();
        warn("LENIENT_UNKNOWN_FIELD", field.at(), Spelling.told(name, known));
        keepField(field);
    }

    /** Keeps a field or key that nobody knows. */
    void keepField(Node.Member field) {
        unknownFields++;
        OpaqueValue kept = keep(field.value());
        String name = field.name();
        if (name.length() > Reading.MAX_NAME) {
            reading.fault("JSON_LIMIT", field.at().line(), field.at().column());
            return;
        }
        if (kept == null || !isWords(name)) {
            return;
        }
        OpaqueValue before = here().fields.putIfAbsent(name, kept);
        if (before != null && before.equals(kept)) {
            warn("LENIENT_DUPLICATE_KEY", field.at());
        } else if (before != null) {
            reading.fault("JSON_DUPLICATE_KEY", field.at().line(), field.at().column());
        }
    }

    private boolean isWords(String name) {
        try {
            PlainText.words(name);
            return true;
        } catch (InvalidValueException e) {
            reading.fault(e.getCode());
            return false;
        }
    }

    /** Returns a value as it stands; null if a fault in it was recorded. */
    @Nullable
    OpaqueValue keep(Node found) {
        TokenSource before = reading.switchTo(TokenTape.of(found));
        OpaqueValue kept = OpaqueForm.readAny(reading);
        reading.switchTo(before);
        return kept;
    }

    /** Returns what remains at the place where the repair stands. */
    Remains here() {
        Remains found = remains;
        if (found == null) {
            found = new Remains();
            remains = found;
        }
        return found;
    }

    boolean hasRemains() {
        return remains != null;
    }

    /** Repairs an element of a list and notes what remains of it. */
    @Nullable
    Node element(int index, Form form, Node found) {
        reading.enter(index);
        Node repaired = bareElement(index, form, found);
        reading.leave();
        return repaired;
    }

    /** Repairs the only element of a list that is not in the document itself, only its element is. */
    @Nullable
    Node bareElement(int index, Form form, Node found) {
        Remains outer = remains;
        remains = null;
        Node repaired = form.repair(found, this);
        Remains inner = remains;
        remains = outer;
        if (inner != null) {
            here().elements.put(index, inner);
        }
        return repaired;
    }

    /** Begins a part of the document that can be left to be not known as a whole. */
    Shelter shelter() {
        shelters++;
        return mark();
    }

    /** Begins a criterion, in which nothing may be left out but all of it. */
    Shelter criterion() {
        criteria++;
        return shelter();
    }

    /** Notes how far the reading is, at a part that can be left out as a whole. */
    Shelter mark() {
        return new Shelter(unknown, unknownFields, reading.warningCount());
    }

    /** Tells whether there are codes since then that are not known and could not be left out by themselves. */
    boolean hasCodesSince(Shelter marked) {
        return unknown > marked.unknown();
    }

    /** How far the reading was when it came to a part that can be left to be not known as a whole. */
    record Shelter(int unknown, int unknownFields, int warnings) {}

    /** Ends such a part; tells whether it holds codes that are not known. */
    boolean leaveWithCodes(Shelter entered) {
        shelters--;
        return unknown > entered.unknown();
    }

    /** Ends a criterion; tells whether anything in it is not known. */
    boolean leaveWithAnything(Shelter entered) {
        criteria--;
        shelters--;
        return unknown > entered.unknown() || unknownFields > entered.unknownFields();
    }

    /** Forgets what was done since a part began, which is kept as it was found. */
    void forget(Shelter entered) {
        unknown = entered.unknown();
        unknownFields = entered.unknownFields();
        reading.forgetWarnings(entered.warnings());
        remains = null;
        words = null;
    }

    /** Forgets what was done to an element since a mark; the other elements keep what was done to them. */
    void forgetElement(int index, Shelter marked) {
        Remains list = remains;
        forget(marked);
        if (list != null) {
            list.elements.remove(index);
        }
        remains = list;
    }

    /** Notes what remains of an element at its index among those that are read. */
    void moveElement(int from, int to) {
        Remains inner = remains == null || from == to ? null : remains.elements.remove(from);
        if (inner != null) {
            here().elements.put(to, inner);
        }
    }

    /** Begins a part that rules: leaving out something that it says would make another rule of it. */
    void enterRule() {
        rules++;
    }

    void leaveRule() {
        rules--;
    }

    /** Notes the words for which a code was read that does not say all of them. */
    void noteWords(String text) {
        words = isWording(text) ? Wording.of(text) : null;
    }

    private static boolean isWording(String text) {
        return FreeText.isValid(text, MAX_WORDS);
    }

    /** Returns the words noted since the last call. */
    Optional<Wording> takeWords() {
        Optional<Wording> noted = Optional.ofNullable(words);
        words = null;
        return noted;
    }
}
