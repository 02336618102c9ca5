/**
 * The same JSON documents with Jackson 2, for products that have not moved to Jackson 3.
 *
 * <p>Entry points: {@link io.github.zhuanjie.json.jackson2.ZhuanjieModule},
 * {@link io.github.zhuanjie.json.jackson2.ZhuanjieMappers}.
 */
@SuppressWarnings("module") // the digit is part of the library's name
module io.github.zhuanjie.serialization.jackson2 {
    requires transitive com.fasterxml.jackson.databind;
    requires transitive io.github.zhuanjie.core;
    requires static org.jspecify;
    requires static spring.boot.autoconfigure;
    requires static spring.context;

    exports io.github.zhuanjie.json.jackson2;
    exports io.github.zhuanjie.json.jackson2.boot;

    provides com.fasterxml.jackson.databind.Module with
            io.github.zhuanjie.json.jackson2.ZhuanjieModule;
}
