package io.github.zhuanjie.ledger.exact;

import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Location;
import io.github.zhuanjie.fault.Outcome;
import io.github.zhuanjie.json.ZhuanjieJson;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The members of a record that the columns of its row do not give back, as JSON for a column of its own: by part and member,
 * a check and the exact value, {@code null} for none.
 *
 * <p>The check is of what the columns say of the member and of what makes the row one about this record. If it fails, the
 * columns were edited after the data were written, and neither of the two is believed. It tells a change, it does not
 * prevent one.
 *
 * <p>Holds personal values and shows none in {@code toString}. Not thread-safe while it is filled.
 */
public final class ExactData {

    /** What a cell of a spreadsheet can hold. */
    public static final int MAX_LENGTH = 32_767;

    private static final String MEMBERS = "members";
    private static final int MAX_DEPTH = 64;
    private static final int MAX_NUMBER = 64;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxNumberLength(MAX_NUMBER)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final ObjectNode parts;

    private ExactData(ObjectNode parts) {
        this.parts = parts;
    }

    /**
     * Obtains data without members.
     *
     * @return the data
     */
    public static ExactData empty() {
        return new ExactData(MAPPER.createObjectNode());
    }

    /**
     * Reads what {@link #toText} wrote.
     *
     * @param text  the content of the cell
     * @return the data; empty if the text is none
     */
    public static Optional<ExactData> parse(String text) {
        if (text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        try {
            return MAPPER.readTree(text) instanceof ObjectNode object
                    ? Optional.of(new ExactData(object))
                    : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty(); // its message may quote the text
        }
    }

    /**
     * Adds what differs between a record as its columns give it back and as it is.
     *
     * @param part  what the record is
     * @param read  as the columns give it back
     * @param exact  as it is
     */
    public void add(ExactPart part, Object read, Object exact) {
        ObjectNode before = tree(read);
        ObjectNode after = tree(exact);
        ObjectNode members = MAPPER.createObjectNode();
        for (String name : differing(before, after)) {
            if (part != ExactPart.HOUSEHOLD || !name.equals(MEMBERS)) {
                members.putArray(name).add(check(part, before, name)).add(orNull(after.get(name)));
            }
        }
        if (!members.isEmpty()) {
            parts.set(part.getCode(), members);
        }
    }

    private static JsonNode orNull(@Nullable JsonNode value) {
        return value == null ? NullNode.getInstance() : value;
    }

    /**
     * Returns the data as a text.
     *
     * @return JSON on one line; empty if the columns say everything
     */
    public String toText() {
        return parts.isEmpty() ? "" : parts.toString();
    }

    /**
     * Completes a record that was read from the columns of the row.
     *
     * @param <T> the type of the record
     * @param part  what the record is
     * @param read  the record
     * @return the record; the same one if the data hold nothing of it; or a fault {@code LEDGER_EXACT_DIFFERS} with the
     *     member for which the columns were edited, or {@code LEDGER_EXACT} if the data are not what was written
     */
    public <T> Outcome<T> complete(ExactPart part, T read) {
        JsonNode members = parts.get(part.getCode());
        if (members == null) {
            return Outcome.of(read);
        }
        ObjectNode before = tree(read);
        ObjectNode after = before.deepCopy();
        for (String name : List.copyOf(members.propertyNames())) {
            if (!(members.get(name) instanceof ArrayNode pair) || pair.size() != 2 || name.equals(MEMBERS)) {
                return failed("LEDGER_EXACT");
            }
            if (!pair.get(0).isString() || !pair.get(0).stringValue().equals(check(part, before, name))) {
                return failed("LEDGER_EXACT_DIFFERS");
            }
            if (pair.get(1).isNull()) {
                after.remove(name);
            } else {
                after.set(name, pair.get(1));
            }
        }
        byte[] json = after.toString().getBytes(StandardCharsets.UTF_8);
        Optional<?> value = ZhuanjieJson.strict().read(part.type(), json).value();
        @SuppressWarnings("unchecked") // the part's type is that of the record
        Optional<T> record = (Optional<T>) value;
        return record.map(Outcome::of).orElseGet(() -> failed("LEDGER_EXACT"));
    }

    private static <T> Outcome<T> failed(String code) {
        return Outcome.failed(List.of(Fault.error(code, Location.WHOLE)));
    }

    /**
     * Tells where two records differ.
     *
     * @param read  a record
     * @param exact  the other, of the same type
     * @return pointers to members of the record and, of a household, of its members; in the order of the schema
     */
    public static List<String> differences(Object read, Object exact) {
        ObjectNode before = tree(read);
        ObjectNode after = tree(exact);
        List<String> pointers = new ArrayList<>();
        for (String name : differing(before, after)) {
            boolean persons = name.equals(MEMBERS)
                    && before.get(name) instanceof ArrayNode some
                    && after.get(name) instanceof ArrayNode all
                    && some.size() == all.size();
            if (persons) {
                for (int i = 0; i < after.get(name).size(); i++) {
                    String start = "/" + name + "/" + i + "/";
                    differing((ObjectNode) before.get(name).get(i), (ObjectNode)
                                    after.get(name).get(i))
                            .forEach(member -> pointers.add(start + member));
                }
            } else {
                pointers.add("/" + name);
            }
        }
        return pointers;
    }

    private static Set<String> differing(ObjectNode before, ObjectNode after) {
        Set<String> names = new LinkedHashSet<>(after.propertyNames());
        names.addAll(before.propertyNames());
        names.removeIf(name -> Objects.equals(before.get(name), after.get(name)));
        return names;
    }

    private static ObjectNode tree(Object record) {
        return (ObjectNode) MAPPER.readTree(ZhuanjieJson.strict().write(record));
    }

    private static String check(ExactPart part, ObjectNode read, String name) {
        CRC32 sum = new CRC32();
        for (String anchor : part.anchors()) {
            sum.update((anchor + orNull(read.get(anchor)) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        sum.update((name + orNull(read.get(name))).getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }

    /**
     * Returns a constant: the data are personal.
     *
     * @return a text without values
     */
    @Override
    public String toString() {
        return "ExactData[***]";
    }
}
