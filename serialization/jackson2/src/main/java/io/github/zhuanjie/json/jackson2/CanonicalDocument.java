package io.github.zhuanjie.json.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import io.github.zhuanjie.base.DocumentHash;
import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Location;
import io.github.zhuanjie.fault.Outcome;
import io.github.zhuanjie.types.CanonicalJson;
import io.github.zhuanjie.types.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * What is signed of a document, and hashed to see that it is the same one: the document <em>as it stands</em>, with its members
 * in the order, and its numbers and texts in the form, of the JSON Canonicalization Scheme (RFC 8785). It is the same in every
 * language, whatever layout the document travels in and whoever wrote it.
 *
 * <p>Whoever signs takes these bytes or their hash and sends the signature beside the document; whoever receives it computes
 * them from the bytes that came, verifies, and only then reads. Nothing is said about what the document means, and any JSON will
 * do. What {@link CanonicalJson} writes is the same for a document that this library wrote, and may be another for one that is
 * merely accepted: {@code 08:30:00.000Z} is read, and written as {@code 08:30:00Z}.
 *
 * <p>Bad data is never an exception. The limits are those of reading.
 */
public final class CanonicalDocument {

    private CanonicalDocument() {}

    /**
     * Computes the canonical form.
     *
     * @param json  the document in UTF-8
     * @return the bytes; or the faults of its syntax, a name that stands twice in an object ({@code JSON_DUPLICATE_KEY}), half a
     *     character ({@code JSON_ENCODING}), or a number that languages read differently ({@code CANONICAL_NUMBER}), each with
     *     line and column
     */
    public static Outcome<byte[]> of(byte[] json) {
        Objects.requireNonNull(json, "json");
        if (json.length > ZhuanjieMappers.MAX_DOCUMENT) {
            return failed("JSON_LIMIT");
        }
        try {
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(json));
            return text.hasRemaining() && text.get(0) == '\uFEFF' ? failed("JSON_BOM") : copy(text);
        } catch (CharacterCodingException e) {
            return failed("JSON_ENCODING");
        }
    }

    /**
     * Computes the hash of the canonical form.
     *
     * @param json  the document in UTF-8
     * @return the SHA-256, or the faults as {@link #of}
     */
    public static Outcome<DocumentHash> hash(byte[] json) {
        Outcome<byte[]> canonical = of(json);
        return new Outcome<>(canonical.value().map(CanonicalJson::hash), canonical.faults());
    }

    private static Outcome<byte[]> copy(CharBuffer text) {
        try (JsonParser parser =
                ZhuanjieMappers.FACTORY.createParser(text.array(), text.arrayOffset(), text.remaining())) {
            ParserSource source = new ParserSource(parser);
            Reading reading = Reading.strict(source);
            return reading.outcome(LenientJson.readDocument(CanonicalJson::copy, parser, source, reading));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // not from memory
        }
    }

    private static Outcome<byte[]> failed(String code) {
        return Outcome.failed(List.of(Fault.error(code, Location.WHOLE)));
    }
}
