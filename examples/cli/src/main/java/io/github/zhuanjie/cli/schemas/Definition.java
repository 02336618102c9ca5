package io.github.zhuanjie.cli.schemas;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** One definition of a schema, as the page shows it. */
public final class Definition {

    private final String name;
    private final JsonNode schema;

    Definition(String name, JsonNode schema) {
        this.name = name;
        this.schema = schema;
    }

    /**
     * Returns the name.
     *
     * @return the simple name of the type
     */
    public String name() {
        return name;
    }

    /**
     * Returns what it is.
     *
     * @return title and description
     */
    public Words words() {
        return Words.of(schema);
    }

    /**
     * Returns what the values are made of, for what is no object with members.
     *
     * @return the form; empty for an object
     */
    public List<FormOf> form() {
        return schema.has("properties") ? List.of() : List.of(new FormOf(schema));
    }

    /**
     * Returns the members of an object.
     *
     * @return the members in the order in which they are written; empty if it is none
     */
    public List<Member> members() {
        return schema.path("properties").properties().stream()
                .map(each -> new Member(each.getKey(), isRequired(each.getKey()), each.getValue()))
                .toList();
    }

    private boolean isRequired(String member) {
        return schema.path("required")
                .valueStream()
                .anyMatch(each -> each.asString().equals(member));
    }

    /**
     * Returns the types that {@code type} tells apart.
     *
     * @return the types in their order; empty if the definition is no union
     */
    public List<Variant> variants() {
        return schema.path("allOf")
                .valueStream()
                .filter(each -> each.at("/then/$ref").isString())
                .map(each -> new Variant(
                        each.at("/if/properties/type/const").asString(), FormOf.nameIn(each.at("/then/$ref"))))
                .toList();
    }

    /**
     * Returns the codes of an enumeration with their names.
     *
     * @return the codes in their order; empty if the definition is none
     */
    public List<Code> codes() {
        return schema.path("enum")
                .valueStream()
                .map(code -> new Code(code.asString(), named(code.asString())))
                .toList();
    }

    private Words named(String code) {
        return Stream.of(schema.path("$defs"))
                .flatMap(JsonNode::valueStream)
                .filter(each -> each.path("const").asString("").equals(code))
                .map(Words::of)
                .findFirst()
                .orElse(new Words("", "", "", ""));
    }

    /**
     * A member of an object.
     *
     * @param name  its name
     * @param required  whether it must be given
     * @param schema  its schema
     */
    public record Member(String name, boolean required, JsonNode schema) {

        /**
         * Returns what it says.
         *
         * @return title and description
         */
        public Words words() {
            return Words.of(schema);
        }

        /**
         * Returns what it is made of.
         *
         * @return the form
         */
        public FormOf form() {
            return new FormOf(schema);
        }
    }

    /**
     * One of several types.
     *
     * @param code  the value of {@code type}
     * @param name  the definition
     */
    public record Variant(String code, String name) {}

    /**
     * A code of an enumeration.
     *
     * @param code  the code
     * @param words  its name
     */
    public record Code(String code, Words words) {}
}
