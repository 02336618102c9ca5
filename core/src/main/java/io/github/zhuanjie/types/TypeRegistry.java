package io.github.zhuanjie.types;

import io.github.zhuanjie.base.Coded;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.base.OpaqueValue;
import io.github.zhuanjie.base.Wording;
import io.github.zhuanjie.types.LeafForms.CodeForm;
import io.github.zhuanjie.types.LeafForms.TextForm;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Every type that documents are made of, each with its form.
 *
 * <ul>
 *   <li>A value is an object: {@code type} if it is one of several, {@code id}, then the other members by name. Empty
 *       optional values, lists, sets and maps are left out, and so are unknown facts.
 *   <li>A known fact is {@code {"value": …, "asOf": "2024-05-31"}}, with the source's own words as
 *       {@code "wording"} where they were kept; a withheld one {@code {"absent": "WITHHELD"}}.
 *   <li>Identifiers, codes, amounts, ratios, dates and times are texts in their canonical form; constants are their
 *       codes. Sets and maps are written in the order of their elements and keys.
 *   <li>A member that Java cannot name is named by {@link io.github.zhuanjie.base.WrittenAs}; names beginning with a dollar
 *       sign are written first.
 *   <li>A city's own fields ({@link io.github.zhuanjie.extension.Extensions}) are written back as they were read.
 *   <li>A criterion of a type that this version does not know is written back as it was read, where the reading kept it:
 *       {@link Reading#ignoringUnknownFields}.
 * </ul>
 *
 * <p>Immutable and thread-safe.
 */
public final class TypeRegistry {

    private final Map<Class<?>, Form> registered = new LinkedHashMap<>();
    private final Map<Class<?>, Form> codes = new ConcurrentHashMap<>();
    private final ClassValue<Optional<Codec<?>>> codecs = new ClassValue<>() {
        @Override
        protected Optional<Codec<?>> computeValue(Class<?> type) {
            return compute(type);
        }
    };
    private final Form day = new TextForm<>(LocalDate.class, PlainText::date, PlainText::written);
    private final Form words = new TextForm<>(Wording.class, Wording::of, Wording::reveal);
    private final Map<Class<?>, Form> platform = Map.of(
            String.class,
            new TextForm<>(String.class, PlainText::line, PlainText::line),
            LocalDate.class,
            day,
            Period.class,
            new TextForm<>(Period.class, PlainText::period, Period::toString),
            Instant.class,
            new TextForm<>(Instant.class, PlainText::instant, Instant::toString),
            boolean.class,
            LeafForms.FLAG,
            Boolean.class,
            LeafForms.FLAG,
            int.class,
            LeafForms.NUMBER,
            Integer.class,
            LeafForms.NUMBER);
    private final Structures structures = new Structures(this::formOf);

    TypeRegistry() {}

    /**
     * Returns the registry of the library's own types.
     *
     * @return the registry
     */
    public static TypeRegistry standard() {
        return Standard.REGISTRY;
    }

    /**
     * Returns the types that were registered: values, records, unions and types of text. Enums with codes need not be.
     *
     * @return the types in the order of registration
     */
    public Set<Class<?>> getTypes() {
        return Collections.unmodifiableSet(registered.keySet());
    }

    /**
     * Finds how a type is read and written.
     *
     * @param <T> the type
     * @param type  a registered type, a class that implements one, or an enum with codes
     * @return the codec of the registered type; empty if there is none
     */
    @SuppressWarnings("unchecked") // a codec reads its own type, which T is or implements
    public <T> Optional<Codec<? super T>> find(Class<T> type) {
        return (Optional<Codec<? super T>>) (Optional<?>) codecs.get(type);
    }

    private Optional<Codec<?>> compute(Class<?> type) {
        if (Coded.class.isAssignableFrom(type) && Enum.class.isAssignableFrom(type)) {
            Class<?> declared = type.isEnum() ? type : type.getSuperclass();
            return Optional.of(codec(declared, formOf(declared)));
        }
        if (registered.containsKey(type)) {
            return Optional.of(codec(type, registered.get(type)));
        }
        return registered.entrySet().stream()
                .filter(entry -> entry.getValue() instanceof StructForm)
                .filter(entry -> entry.getKey().isAssignableFrom(type))
                .<Codec<?>>map(entry -> codec(entry.getKey(), entry.getValue()))
                .findFirst()
                .or(() -> computeKept(type));
    }

    /** A value that a union keeps unknown is written by the union. */
    private Optional<Codec<?>> computeKept(Class<?> type) {
        return registered.entrySet().stream()
                .filter(entry -> entry.getValue() instanceof UnionForm union && union.keeps(type))
                .<Codec<?>>map(entry -> codec(entry.getKey(), entry.getValue()))
                .findFirst();
    }

    private static <T> Codec<T> codec(Class<T> type, Form form) {
        return new Codec<>(type, form);
    }

    void form(Class<?> type, Form form) {
        registered.put(type, form);
    }

    <T> void text(Class<T> type, Function<String, T> parser, Function<T, String> writer) {
        registered.put(type, new TextForm<>(type, parser, writer));
    }

    <T> void value(Class<T> type, Supplier<?> builder) {
        registered.put(type, valueForm(type, "", builder));
    }

    /** Registers a value that has a rule of its own beyond those of its builder, for what is read. */
    <T> void value(Class<T> type, Supplier<?> builder, Consumer<T> rule) {
        registered.put(
                type,
                new StructForm(
                        type,
                        "",
                        form -> structures.ofValue(type, builder).judgedBy(value -> rule.accept(type.cast(value)))));
    }

    void record(Class<? extends Record> type) {
        registered.put(type, recordForm(type, ""));
    }

    /** Starts a union, to be filled with {@link #variant}. */
    void union(Class<?> type) {
        registered.put(type, new UnionForm(null));
    }

    /** Starts a union that keeps objects of types that it does not know. */
    <T> void openUnion(
            Class<? super T> type,
            Class<T> unknown,
            Function<OpaqueValue.Members, T> keeping,
            Function<T, OpaqueValue.Members> content) {
        registered.put(type, new UnionForm(new UnionForm.Unknown<>(unknown, keeping, content)));
    }

    void variant(Class<?> union, String typeCode, Class<? extends Record> type) {
        add(union, recordForm(type, typeCode));
    }

    void variant(Class<?> union, String typeCode, Class<?> type, Supplier<?> builder) {
        add(union, valueForm(type, typeCode, builder));
    }

    private void add(Class<?> union, StructForm variant) {
        ((UnionForm) registered.get(union)).add(variant);
        registered.put(variant.type(), variant);
    }

    private StructForm valueForm(Class<?> type, String typeCode, Supplier<?> builder) {
        return new StructForm(type, typeCode, form -> structures.ofValue(type, builder));
    }

    private StructForm recordForm(Class<?> type, String typeCode) {
        return new StructForm(type, typeCode, form -> structures.ofRecord(type));
    }

    private Form formOf(Type type) {
        return type instanceof ParameterizedType generic ? containerOf(generic) : formOf((Class<?>) type);
    }

    private Form containerOf(ParameterizedType type) {
        List<Form> parts = List.of(type.getActualTypeArguments()).stream()
                .map(this::formOf)
                .toList();
        Type raw = type.getRawType();
        if (raw == Fact.class) {
            return new FactForm(parts.get(0), day, words);
        } else if (raw == Optional.class) {
            return new ContainerForms.OptionalForm(parts.get(0));
        } else if (raw == List.class) {
            return new ContainerForms.ListForm(parts.get(0));
        } else if (raw == Set.class) {
            return new ContainerForms.SetForm(parts.get(0));
        } else if (raw == Map.class && parts.get(0) instanceof CodeForm key) {
            return new ContainerForms.MapForm(key, parts.get(1));
        }
        throw unregistered(raw);
    }

    private Form formOf(Class<?> type) {
        if (type.isEnum() && Coded.class.isAssignableFrom(type)) {
            return codes.computeIfAbsent(type, CodeForm::new);
        }
        Form form = registered.getOrDefault(type, platform.get(type));
        if (form == null) {
            throw unregistered(type);
        }
        return form;
    }

    private static IllegalStateException unregistered(Type type) {
        return new IllegalStateException("a registered type must not have a member of type " + type.getTypeName());
    }

    /** Built on first use, once. */
    private static final class Standard {
        private static final TypeRegistry REGISTRY = StandardTypes.register(new TypeRegistry());
    }
}
