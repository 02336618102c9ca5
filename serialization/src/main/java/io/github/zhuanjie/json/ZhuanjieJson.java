package io.github.zhuanjie.json;

import io.github.zhuanjie.base.OpaqueValue;
import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Location;
import io.github.zhuanjie.fault.Outcome;
import io.github.zhuanjie.types.Codec;
import io.github.zhuanjie.types.Received;
import io.github.zhuanjie.types.Residue;
import io.github.zhuanjie.types.TokenSink;
import io.github.zhuanjie.types.TypeRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * Reads and writes documents for files and exchange.
 *
 * <p>Reading is strict: UTF-8 without byte order mark, one document, no unknown or repeated field, no null, no value of
 * another JSON type than documented, no text in another form than its type takes. What is accepted need not be in normal form:
 * a time may have zeros at the end of its fraction, an amount no decimals, a set any order, and an empty list may be written;
 * writing brings all of that into the one {@linkplain io.github.zhuanjie.types.CanonicalJson normal form}, and {@link
 * CanonicalDocument} tells what was signed. Bad data is never an exception: every fault is reported with line, column, pointer
 * and a stable code. A fault carries no content of the document but the name of
 * an unknown field, and that only if it is written as programs name fields: at most 40 ASCII letters, digits, hyphens and
 * underscores, a small letter first and not more than three digits. It is the first argument of the fault, a known name that
 * it resembles the second; the pointer is that of the object.
 *
 * <p>All faults that can be found without guessing are found in one reading: an error of syntax or a limit ends it, and
 * rules on an object as a whole are judged only if its members are right. A rule on an object is told at the object's end, with the
 * pointer of the member that breaks it where that is one. The pointer of an error of syntax may stop at
 * the object or array around it; its line and column are exact. Limits: 64 MiB, 64 levels, 100,000 characters
 * in a text, 64 in a number, 200 in a name, {@value io.github.zhuanjie.types.Reading#MAX_FAULTS} listed faults. Who
 * trusts a sender with more states it ({@link #withMaxBytes}): the plan of a province is larger.
 *
 * <p>The {@linkplain #lenient() lenient} reader tolerates what can be read in one way only, and gives the value with a
 * warning for each of these:
 *
 * <ul>
 *   <li>{@code LENIENT_BOM}: a byte order mark;
 *   <li>{@code LENIENT_UNKNOWN_FIELD}, {@code LENIENT_UNKNOWN_CODE}: not used, kept for {@link #writeBack}; a fact with an
 *       unknown code is unknown. {@code LENIENT_UNKNOWN_CRITERION}: a criterion with anything unknown is kept whole;
 *   <li>{@code LENIENT_UNKNOWN_FACT}: a fact beside which more is said, such as a unit, is unknown; {@code
 *       LENIENT_UNKNOWN_ELEMENT}: a need or subject with a required code that is unknown is left out; {@code
 *       LENIENT_EXTENSIONS}: fields of a city that break the rules; all kept for {@link #writeBack};
 *   <li>{@code LENIENT_EMPTY}: null or an empty text, as if left out;
 *   <li>{@code LENIENT_FACT}, {@code LENIENT_SINGLE}: a bare value for a fact, one value for a list;
 *   <li>{@code LENIENT_TYPE}: a number of up to 15 digits for a text, a text for a number or truth value;
 *   <li>{@code LENIENT_AMOUNT}, {@code LENIENT_DATE}, {@code LENIENT_TIME}: another way of writing, such as ￥1,200.00,
 *       2024/5/31 or 2024年5月31日, an offset;
 *   <li>{@code LENIENT_NORMALIZED}: spaces around a text, full-width characters and what else a type's own {@code
 *       normalize} repairs;
 *   <li>{@code LENIENT_CODE}, {@code LENIENT_CODE_NARROWED}: another case, name, word or number for a code;
 *   <li>{@code LENIENT_DUPLICATE_KEY}, {@code LENIENT_DUPLICATE_ELEMENT}: the same said twice.
 * </ul>
 *
 * <p>Everything else is refused as by the strict reader. An unknown code is refused too where one is required and in what
 * rules on others, such as a benefit or a consent.
 *
 * <p>Writing gives equal bytes for equal values on every machine.
 *
 * <p>Immutable and thread-safe.
 */
public final class ZhuanjieJson {

    /** What an array can hold on every platform, and then some for what is read beyond the limit. */
    private static final int MAX_BYTES = 2_000_000_000;

    private static final ZhuanjieJson STRICT =
            new ZhuanjieJson(false, JsonFactories.MAX_DOCUMENT_BYTES, JsonFactories.STRICT);
    private static final ZhuanjieJson LENIENT =
            new ZhuanjieJson(true, JsonFactories.MAX_DOCUMENT_BYTES, JsonFactories.STRICT);
    private static final TypeRegistry REGISTRY = TypeRegistry.standard();

    private final boolean isLenient;
    private final int maxBytes;
    private final JsonFactory factory;

    private ZhuanjieJson(boolean isLenient, int maxBytes, JsonFactory factory) {
        this.isLenient = isLenient;
        this.maxBytes = maxBytes;
        this.factory = factory;
    }

    /**
     * Returns the strict reader and canonical writer.
     *
     * @return the one instance
     */
    public static ZhuanjieJson strict() {
        return STRICT;
    }

    /**
     * Returns the lenient reader and canonical writer, for what the world sends.
     *
     * @return the one instance
     */
    public static ZhuanjieJson lenient() {
        return LENIENT;
    }

    /**
     * Returns a reader of larger or only of smaller documents, with all other limits as they are. Reading takes some three times
     * a document's size in memory beside the value itself, so a limit is what a sender is trusted with. A line of NDJSON has its
     * own limit.
     *
     * @param newMaxBytes  the most bytes that a document may have, from 1 to {@value #MAX_BYTES}; a longer one is a fault {@code
     *     JSON_LIMIT}
     * @return the reader, which writes as this one does
     * @throws IllegalArgumentException if the number is out of range
     */
    public ZhuanjieJson withMaxBytes(int newMaxBytes) {
        if (newMaxBytes < 1 || newMaxBytes > MAX_BYTES) {
            throw new IllegalArgumentException("newMaxBytes must be between 1 and " + MAX_BYTES);
        }
        return new ZhuanjieJson(isLenient, newMaxBytes, JsonFactories.reading(newMaxBytes));
    }

    /**
     * Reads a document.
     *
     * @param <T> the type of the value
     * @param type  a registered type, such as {@code Household.class}
     * @param json  the document
     * @return the value, with the warnings of the lenient reader, or the faults
     * @throws IllegalArgumentException if the type is not registered
     */
    public <T> Outcome<T> read(Class<T> type, byte[] json) {
        return receive(type, json).outcome();
    }

    /**
     * Reads a document together with what was not understood in it, so that the value can be written back without loss.
     *
     * @param <T> the type of the value
     * @param type  a registered type, such as {@code Household.class}
     * @param json  the document
     * @return the outcome, with a residue that is empty for the strict reader
     * @throws IllegalArgumentException if the type is not registered
     */
    public <T> Received<T> receive(Class<T> type, byte[] json) {
        DocumentReader<T> reader = reader(type);
        Objects.requireNonNull(json, "json");
        return json.length > maxBytes
                ? new Received<>(tooLarge(), Residue.none())
                : reader.receive(json, 0, json.length);
    }

    /**
     * Reads a document to the end of a stream, which is left open.
     *
     * @param <T> the type of the value
     * @param type  a registered type, such as {@code SupplyList.class}
     * @param in  the document
     * @return the value, or the faults
     * @throws IllegalArgumentException if the type is not registered
     * @throws IOException if the stream fails
     */
    public <T> Outcome<T> read(Class<T> type, InputStream in) throws IOException {
        codec(type);
        Objects.requireNonNull(in, "in");
        return read(type, in.readNBytes(maxBytes + 1));
    }

    <T> DocumentReader<T> reader(Class<T> type) {
        return new DocumentReader<>(codec(type), isLenient, factory);
    }

    private static <T> Outcome<T> tooLarge() {
        return Outcome.failed(List.of(Fault.error("JSON_LIMIT", Location.WHOLE)));
    }

    /**
     * Writes a document on one line, without a line feed at its end.
     *
     * @param value  a value of a registered type, or an object of any shape, such as the content of a payload
     * @return the document
     * @throws IllegalArgumentException if the type is not registered, or a text holds half a character
     */
    public String write(Object value) {
        return toText(value, ObjectWriteContext.empty());
    }

    /**
     * Writes a document on one line, without a line feed at its end, to a stream, which is flushed and left open.
     *
     * @param value  a value of a registered type
     * @param out  where to
     * @throws IllegalArgumentException as {@link #write(Object)}
     * @throws IOException if the stream fails
     */
    public void write(Object value, OutputStream out) throws IOException {
        write(writerOf(value), out, ObjectWriteContext.empty());
    }

    /**
     * Writes a value, changed or not, to where it came from, with what was not understood when it was read. A residue has
     * no disclosure class: it goes back to its sender or into the store it came from, and to nobody else.
     *
     * @param value  a value of a registered type
     * @param residue  what was kept when it was read
     * @return the document on one line, with a warning {@code RESIDUE_UNPLACED} for everything kept that has no place in
     *     the value any more, see {@link Codec#writeBack}
     * @throws IllegalArgumentException as {@link #write(Object)}
     */
    public Outcome<String> writeBack(Object value, Residue residue) {
        Codec<Object> codec = codecFor(value);
        List<Fault> faults = new ArrayList<>();
        byte[] json = toBytes(sink -> faults.addAll(codec.writeBack(value, residue, sink)), ObjectWriteContext.empty());
        return new Outcome<>(Optional.of(new String(json, StandardCharsets.UTF_8)), faults);
    }

    /**
     * Writes a document for people: indented by two spaces, with a line feed at its end.
     *
     * @param value  a value of a registered type
     * @return the document
     * @throws IllegalArgumentException as {@link #write(Object)}
     */
    public String writePretty(Object value) {
        return toText(value, new PrettyContext()) + "\n";
    }

    /**
     * Writes a document for people, as {@link #writePretty(Object)}, to a stream, which is flushed and left open.
     *
     * @param value  a value of a registered type
     * @param out  where to
     * @throws IllegalArgumentException as {@link #write(Object)}
     * @throws IOException if the stream fails
     */
    public void writePretty(Object value, OutputStream out) throws IOException {
        write(writerOf(value), out, new PrettyContext());
        out.write('\n');
        out.flush();
    }

    byte[] writeBytes(Object value) {
        return toBytes(writerOf(value), ObjectWriteContext.empty());
    }

    private static String toText(Object value, ObjectWriteContext context) {
        return new String(toBytes(writerOf(value), context), StandardCharsets.UTF_8);
    }

    private static byte[] toBytes(Consumer<TokenSink> writer, ObjectWriteContext context) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try {
            write(writer, bytes, context);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Consumer<TokenSink> writer, OutputStream out, ObjectWriteContext context)
            throws IOException {
        try (JsonGenerator generator = JsonFactories.STRICT.createGenerator(context, out)) {
            writer.accept(new GeneratorSink(generator));
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private static Consumer<TokenSink> writerOf(Object value) {
        if (value instanceof OpaqueValue.Members members) {
            return sink -> Codec.writeMembers(members, sink);
        }
        Codec<Object> codec = codecFor(value);
        return sink -> codec.write(value, sink);
    }

    static <T> Codec<T> codec(Class<T> type) {
        Codec<? super T> codec =
                REGISTRY.find(Objects.requireNonNull(type, "type")).orElseThrow(() -> unregistered(type));
        if (codec.getType() != type) {
            throw unregistered(type);
        }
        @SuppressWarnings("unchecked") // its type was compared
        Codec<T> exact = (Codec<T>) codec;
        return exact;
    }

    @SuppressWarnings("unchecked") // the codec was found by the value's class
    private static Codec<Object> codecFor(Object value) {
        Class<?> type = Objects.requireNonNull(value, "value").getClass();
        return (Codec<Object>) (Codec<?>) REGISTRY.find(type).orElseThrow(() -> unregistered(type));
    }

    private static IllegalArgumentException unregistered(Class<?> type) {
        return new IllegalArgumentException("type must be a registered one, but is " + type.getName());
    }

    /** Indents the same way on every platform. */
    private static final class PrettyContext extends ObjectWriteContext.Base {
        private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
        private static final Separators SEPARATORS = Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator("")
                .withObjectEmptySeparator("");

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter(SEPARATORS)
                    .withObjectIndenter(INDENTER)
                    .withArrayIndenter(INDENTER);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
