package io.github.zhuanjie.extension;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.base.OpaqueValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/**
 * Fields that a city adds to a value, each city in a namespace of its own: {@code {"nanjing.gov.cn": {"gridNumber": "17"}}}.
 * The library keeps them, writes them back unchanged and in their order, and understands nothing of them: they decide on
 * nothing, are compared by nothing and are told to nobody outside the office unless an {@link ExtensionRule} classes them.
 *
 * <p>They are for what the library has no member for. A member that it does have must not be said here in another way: no
 * reader would see it.
 *
 * <p>Bounded, so that nobody can make a small value heavy: {@value #MAX_NAMESPACES} namespaces, {@value #MAX_DEPTH} levels in
 * each, {@value #MAX_VALUES} values, and {@value #MAX_CHARACTERS} characters of names, texts and numbers in all. A number
 * must be one that every language reads alike ({@link OpaqueValue.Number#canonical}); longer ones are written as texts.
 *
 * <p>Immutable and thread-safe. Two are equal if they would be written alike, in the same order.
 *
 * @param of  the fields by namespace, in the order of the document
 */
public record Extensions(Map<String, OpaqueValue.Members> of) {

    /** How a namespace is written: a domain name that the city owns, in lower case, with a dot. */
    public static final String NAMESPACE =
            "^(?=.{3,253}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$";

    /** The largest number of namespaces of one value. */
    public static final int MAX_NAMESPACES = 8;

    /** The largest number of levels of a namespace, its own object being the first. */
    public static final int MAX_DEPTH = 16;

    /** The largest number of values within values, in all namespaces. */
    public static final int MAX_VALUES = 1000;

    /** The largest number of UTF-16 units of names, texts and numbers, in all namespaces. */
    public static final int MAX_CHARACTERS = 100_000;

    private static final Pattern DOMAIN = Pattern.compile(NAMESPACE);
    private static final Extensions NONE = new Extensions(Map.of());

    /**
     * Copies the fields.
     *
     * @throws InvalidValueException with code {@code EXTENSION_NAMESPACE} if a namespace is not a domain name, {@code
     *     EXTENSION_DEPTH} or {@code EXTENSION_SIZE} if there is more than the bounds allow, {@code EXTENSION_NUMBER} if a
     *     number would not be the same in every language
     */
    public Extensions {
        of = Collections.unmodifiableMap(new LinkedHashMap<>(of));
        of.keySet().forEach(Extensions::requireNamespace);
        Bounds bounds = new Bounds();
        bounds.add(of);
    }

    /**
     * Returns no fields.
     *
     * @return the empty extensions
     */
    public static Extensions none() {
        return NONE;
    }

    /**
     * Obtains the fields of one namespace.
     *
     * @param namespace  a domain name
     * @param fields  the fields
     * @return the extensions
     * @throws InvalidValueException as {@link #Extensions}
     */
    public static Extensions of(String namespace, OpaqueValue.Members fields) {
        return new Extensions(Map.of(namespace, fields));
    }

    /**
     * Returns these fields with those of one namespace set.
     *
     * @param namespace  a domain name
     * @param fields  the fields, which replace those that the namespace had
     * @return the extensions; a new namespace comes last
     * @throws InvalidValueException as {@link #Extensions}
     */
    public Extensions with(String namespace, OpaqueValue.Members fields) {
        Map<String, OpaqueValue.Members> all = new LinkedHashMap<>(of);
        all.put(namespace, fields);
        return new Extensions(all);
    }

    /**
     * Finds a field.
     *
     * @param namespace  the namespace
     * @param field  the field's name
     * @return its value, which may be the literal null; empty if there is no such field
     */
    public Optional<OpaqueValue> find(String namespace, String field) {
        return Optional.ofNullable(of.get(namespace)).map(fields -> fields.of().get(field));
    }

    /**
     * Returns the fields that pass a test.
     *
     * @param test  takes namespace and name of a field
     * @return the fields in their order, without the namespaces of which none passes
     */
    public Extensions only(BiPredicate<String, String> test) {
        Map<String, OpaqueValue.Members> passed = new LinkedHashMap<>();
        of.forEach((namespace, fields) -> {
            Map<String, OpaqueValue> some = new LinkedHashMap<>(fields.of());
            some.keySet().removeIf(field -> !test.test(namespace, field));
            if (!some.isEmpty()) {
                passed.put(namespace, new OpaqueValue.Members(some));
            }
        });
        return passed.isEmpty() ? NONE : new Extensions(passed);
    }

    /**
     * Tells whether there is nothing.
     *
     * @return true if there is no namespace
     */
    public boolean isEmpty() {
        return of.isEmpty();
    }

    static void requireNamespace(String namespace) {
        if (!DOMAIN.matcher(Objects.requireNonNull(namespace, "namespace")).matches()) {
            throw new InvalidValueException(
                    "EXTENSION_NAMESPACE", "namespace must be a domain name in lower case, such as nanjing.gov.cn");
        }
    }

    /** Tells whether another value has the same fields in the same order. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Extensions that && entries().equals(that.entries());
    }

    private List<Map.Entry<String, OpaqueValue.Members>> entries() {
        return new ArrayList<>(of.entrySet());
    }

    @Override
    public int hashCode() {
        return of.hashCode();
    }

    /**
     * Returns a constant mask.
     *
     * @return the name of the type and stars
     */
    @Override
    public String toString() {
        return "Extensions[***]";
    }

    /** Counts what is there. Stops at the first bound that is exceeded, so that nothing deep is walked through. */
    private static final class Bounds {
        private int values;
        private int characters;

        void add(Map<String, OpaqueValue.Members> namespaces) {
            require(namespaces.size() <= MAX_NAMESPACES, "EXTENSION_SIZE", "there must not be too many namespaces");
            namespaces.values().forEach(fields -> add(fields, 1));
        }

        private void add(OpaqueValue value, int level) {
            values++;
            require(values <= MAX_VALUES, "EXTENSION_SIZE", "there must not be too many values");
            if (value instanceof OpaqueValue.Members members) {
                require(level <= MAX_DEPTH, "EXTENSION_DEPTH", "values must not be nested too deep");
                members.of().forEach((name, member) -> {
                    count(name);
                    add(member, level + 1);
                });
            } else if (value instanceof OpaqueValue.Elements elements) {
                require(level <= MAX_DEPTH, "EXTENSION_DEPTH", "values must not be nested too deep");
                elements.of().forEach(element -> add(element, level + 1));
            } else if (value instanceof OpaqueValue.Text text) {
                count(text.text());
            } else if (value instanceof OpaqueValue.Number number) {
                count(number.text());
                boolean same = number.canonical().isPresent();
                require(same, "EXTENSION_NUMBER", "a number that not every language can hold must be written as text");
            }
        }

        private void count(String text) {
            characters += Math.min(text.length(), MAX_CHARACTERS + 1);
            require(characters <= MAX_CHARACTERS, "EXTENSION_SIZE", "there must not be too many characters");
        }

        private static void require(boolean holds, String code, String rule) {
            if (!holds) {
                throw new InvalidValueException(code, rule);
            }
        }
    }
}
