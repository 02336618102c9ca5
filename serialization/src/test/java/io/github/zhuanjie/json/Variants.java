package io.github.zhuanjie.json;

import io.github.zhuanjie.document.Document;
import io.github.zhuanjie.types.Codec;
import io.github.zhuanjie.types.Property;
import io.github.zhuanjie.types.TypeRegistry;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Which variants of the unions of the registry a document may hold, and which ones a document holds: {@code Purpose.ProjectAid}. */
final class Variants {

    private static final TypeRegistry TYPES = TypeRegistry.standard();

    private final Set<String> found = new TreeSet<>();

    private Variants() {}

    /** Returns what documents may hold. */
    static Set<String> ofDocuments() {
        Variants variants = new Variants();
        variants.visit(Document.class, new HashSet<>());
        return variants.found;
    }

    /** Returns what a document holds. */
    static Set<String> in(String document) {
        Variants variants = new Variants();
        variants.visit(Document.class, JsonMapper.builder().build().readTree(document));
        return variants.found;
    }

    private static Optional<Codec<?>> codec(Type type) {
        return type instanceof Class<?> plain ? TYPES.find(plain).map(codec -> (Codec<?>) codec) : Optional.empty();
    }

    private static String name(Class<?> union, Class<?> variant) {
        return union.getSimpleName() + "." + variant.getSimpleName();
    }

    private void visit(Type type, Set<Type> seen) {
        if (type instanceof ParameterizedType generic) {
            Stream.of(generic.getActualTypeArguments()).forEach(part -> visit(part, seen));
        } else if (seen.add(type)) {
            codec(type).ifPresent(codec -> {
                codec.getVariants().forEach(variant -> {
                    found.add(name(codec.getType(), variant));
                    visit(variant, seen);
                });
                codec.getProperties().stream().map(Property::type).forEach(member -> visit(member, seen));
            });
        }
    }

    private void visit(Type type, JsonNode node) {
        if (type instanceof ParameterizedType generic) {
            visitParts(generic, node);
        } else {
            codec(type).ifPresent(codec -> visitObject(codec, node));
        }
    }

    /** A list or set has elements, a map and a fact have members; what may be missing is there or not. */
    private void visitParts(ParameterizedType type, JsonNode node) {
        Type[] parts = type.getActualTypeArguments();
        Type part = parts[parts.length - 1];
        if (type.getRawType() == Optional.class) {
            visit(part, node);
        } else if (type.getRawType() == Map.class || node.isArray()) {
            node.values().forEach(each -> visit(part, each));
        } else {
            visit(part, node.path("value"));
        }
    }

    private void visitObject(Codec<?> codec, JsonNode node) {
        for (Class<?> variant : codec.getVariants()) {
            Codec<?> each = TYPES.find(variant).orElseThrow();
            if (each.getTypeCode()
                    .filter(code -> code.equals(node.path("type").asString("")))
                    .isPresent()) {
                found.add(name(codec.getType(), variant));
                visitObject(each, node);
            }
        }
        codec.getProperties().stream()
                .filter(member -> node.has(member.name()))
                .forEach(member -> visit(member.type(), node.get(member.name())));
    }
}
