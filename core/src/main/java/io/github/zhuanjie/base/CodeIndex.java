package io.github.zhuanjie.base;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tables from code to constant, built once an enum on first use. */
final class CodeIndex {

    private static final Map<Class<?>, Map<String, Object>> TABLES = new ConcurrentHashMap<>();

    private CodeIndex() {}

    static <E extends Enum<E> & Coded> Map<String, Object> of(Class<E> type) {
        return TABLES.computeIfAbsent(
                type,
                t -> Arrays.stream(type.getEnumConstants())
                        .collect(Collectors.toUnmodifiableMap(Coded::getCode, Function.identity())));
    }
}
