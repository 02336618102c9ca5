package io.github.zhuanjie.document;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The address of the schema that a document is written by, which is its {@code $id} and not a place to be looked up: the
 * schemas ship with the library.
 *
 * @param kind  the kind of document
 */
@Disclosure(DisclosureClass.PUBLIC)
public record DocumentSchema(DocumentKind kind) {

    /** What the addresses of all schemas of the major version that this library reads begin with. */
    public static final String BASE = "https://zhuanjie.github.io/schemas/v1/";

    private static final Pattern OF_ANY_VERSION =
            Pattern.compile("https://zhuanjie\\.github\\.io/schemas/v[1-9][0-9]{0,2}/([a-z-]+\\.schema\\.json)");

    /** Requires a kind. */
    public DocumentSchema {
        Objects.requireNonNull(kind, "kind");
    }

    /**
     * Obtains the schema of a kind of document.
     *
     * @param kind  the kind
     * @return the schema
     */
    public static DocumentSchema of(DocumentKind kind) {
        return new DocumentSchema(kind);
    }

    /**
     * Reads an address.
     *
     * @param text  the address
     * @return the schema
     * @throws InvalidValueException with code {@code SCHEMA_VERSION_UNKNOWN} if it is the address of another major version,
     *     {@code DOCUMENT_SCHEMA} if it is that of no kind of document
     */
    public static DocumentSchema parse(String text) {
        Matcher address = OF_ANY_VERSION.matcher(text);
        if (address.matches() && !text.startsWith(BASE)) {
            throw new InvalidValueException("SCHEMA_VERSION_UNKNOWN", "documents must be of major version 1");
        }
        return Stream.of(DocumentKind.values())
                .filter(kind -> address.matches() && kind.schemaFile().equals(address.group(1)))
                .map(DocumentSchema::new)
                .findFirst()
                .orElseThrow(() -> new InvalidValueException(
                        "DOCUMENT_SCHEMA", "schema must be the address of a kind of document"));
    }

    /**
     * Returns the address.
     *
     * @return the address, such as {@code https://zhuanjie.github.io/schemas/v1/supply-list.schema.json}
     */
    @Override
    public String toString() {
        return BASE + kind.schemaFile();
    }
}
