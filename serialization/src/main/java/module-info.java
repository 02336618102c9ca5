/**
 * JSON documents of the values with Jackson 3.
 *
 * <p>Entry points: {@link io.github.zhuanjie.json.ZhuanjieJson}, {@link io.github.zhuanjie.json.NdjsonReader},
 * {@link io.github.zhuanjie.json.ZhuanjieModule},
 * {@link io.github.zhuanjie.schema.Schemas}.
 */
module io.github.zhuanjie.serialization {
    requires transitive io.github.zhuanjie.core;
    requires transitive tools.jackson.databind;
    requires static org.jspecify;

    exports io.github.zhuanjie.json;
    exports io.github.zhuanjie.schema;

    provides tools.jackson.databind.JacksonModule with
            io.github.zhuanjie.json.ZhuanjieModule;
}
