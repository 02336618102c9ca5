package io.github.zhuanjie.types;

import io.github.zhuanjie.base.OpaqueValue;
import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How the values of one type are read from and written to documents.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the type of the values
 */
public final class Codec<T> {

    private final Class<T> type;
    private final Form form;

    Codec(Class<T> type, Form form) {
        this.type = type;
        this.form = form;
    }

    /**
     * Returns the type as it was registered.
     *
     * @return the interface, record or enum, never a generated class
     */
    public Class<T> getType() {
        return type;
    }

    /**
     * Reads a value. The reading's source must stand on the value's first token and is left on its last one.
     *
     * @param reading  the reading, which takes up the faults
     * @return the value; empty if and only if a fault was found in it
     */
    public Optional<T> read(Reading reading) {
        Object value = reading.isLenient() ? reading.readRepaired(form) : form.read(reading);
        return Optional.ofNullable(type.cast(value));
    }

    /**
     * Reads a value from a resource that comes with the code.
     *
     * @param json  the text
     * @return the value or its faults
     * @throws io.github.zhuanjie.base.InvalidValueException with code {@code JSON_SYNTAX} if the text is not JSON; what the
     *     world sends is read by the JSON modules, which tell more
     */
    public Outcome<T> readResource(String json) {
        JsonText text = new JsonText(json);
        Reading reading = Reading.strict(text);
        Optional<T> value = read(reading);
        if (reading.faults().isEmpty() && text.next() != TokenSource.Token.END) {
            reading.fault("JSON_SYNTAX");
        }
        return reading.outcome(value);
    }

    /**
     * Writes a value.
     *
     * @param value  the value
     * @param sink  where to
     */
    public void write(T value, TokenSink sink) {
        form.write(Objects.requireNonNull(value, "value"), sink);
    }

    /**
     * Writes a value, changed or not, with what was not understood when it was read: unknown fields at the objects in
     * which they stood, unknown constants where they stood if nothing else stands there now. An object is taken for the
     * same as before by its {@code id} and {@code type}, an element of a list by its {@code id} or, without one, by its
     * being unchanged.
     *
     * @param value  the value
     * @param residue  what was kept when it was read
     * @param sink  where to
     * @return a warning {@code RESIDUE_UNPLACED} for everything that has no place in the value any more, with the pointer
     *     that it had
     */
    public List<Fault> writeBack(T value, Residue residue, TokenSink sink) {
        if (residue.isEmpty()) {
            write(value, sink);
            return List.of();
        }
        Merge merge = new Merge();
        OpaqueForm.writeValue(residue.putBack(TreeSink.write(form, value), merge), sink);
        return merge.faults();
    }

    /**
     * Writes an object of no registered type, such as what a payload tells its recipient.
     *
     * @param value  the object
     * @param sink  where to
     * @throws IllegalArgumentException if a text in it holds half a character
     */
    public static void writeMembers(OpaqueValue.Members value, TokenSink sink) {
        OpaqueForm.write(Objects.requireNonNull(value, "value"), sink);
    }

    /**
     * Returns the code by which a document tells the type from the others of its union.
     *
     * @return the code, empty if the type is in no union
     */
    public Optional<String> getTypeCode() {
        return form instanceof StructForm struct && !struct.typeCode().isEmpty()
                ? Optional.of(struct.typeCode())
                : Optional.empty();
    }

    /**
     * Returns the members of an object of this type.
     *
     * @return the members in the order in which they are written, without the type's code; empty for a type that is
     *     not written as an object of its own
     */
    public List<Property> getProperties() {
        if (!(form instanceof StructForm struct)) {
            return List.of();
        }
        Structure structure = struct.structure();
        return IntStream.range(0, structure.size())
                .mapToObj(structure::get)
                .map(member -> new Property(member.name(), member.type(), member.isRequired()))
                .toList();
    }

    /**
     * Returns the types of which a value is one.
     *
     * @return the types of the union in the order of their registration; empty for a type that is no union
     */
    public List<Class<?>> getVariants() {
        return form instanceof UnionForm union ? union.variants() : List.of();
    }

    /**
     * Makes an object of the values of its members, as reading it does: generators of values and forms on a screen begin
     * here.
     *
     * @param members  the values by the names of {@link #getProperties}, each of its member's type; what is not in the map
     *     is left out
     * @return the object, or the faults that a document with these members has, without pointers for those of the whole
     * @throws IllegalArgumentException if the type is not written as an object of its own, or has no member of a name
     * @throws ClassCastException if a value is not of its member's type
     */
    public Outcome<T> make(Map<String, ?> members) {
        if (!(form instanceof StructForm struct)) {
            throw new IllegalArgumentException("type must be one that is written as an object of its own");
        }
        Reading reading = Reading.strict(TokenTape.empty());
        return reading.outcome(Optional.ofNullable(type.cast(struct.make(reading, members))));
    }
}
