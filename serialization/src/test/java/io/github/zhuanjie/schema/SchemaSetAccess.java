package io.github.zhuanjie.schema;

/** What tests of other packages ask the schemas. */
public final class SchemaSetAccess {

    private SchemaSetAccess() {}

    /** Tells whether the schema that a document names accepts it. */
    public static boolean acceptsDocument(String json) {
        return SchemaSet.accepts("Document", SchemaSet.MAPPER.readTree(json));
    }

    /** Tells whether the definition of a type accepts a value. */
    public static boolean accepts(Class<?> type, String json) {
        return SchemaSet.accepts(type.getSimpleName(), SchemaSet.MAPPER.readTree(json));
    }
}
