package io.github.zhuanjie.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.types.Property;
import io.github.zhuanjie.types.TypeRegistry;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** No value changes when a collection that it was made of does. */
class CopiesTest {

    private final List<Collection<?>> collections = new ArrayList<>();
    private final List<Map<?, ?>> maps = new ArrayList<>();

    @Test
    void aValueKeepsCopiesOfItsCollections() throws ReflectiveOperationException {
        int changed = 0;
        for (Object sample : Samples.all()) {
            Class<?> type = RoundTripTest.registeredType(sample);
            collections.clear();
            maps.clear();
            if (!type.isRecord() && !type.isInterface()) {
                continue; // a text
            }
            Object made = type.isRecord() ? record(type, sample) : built(type, sample);
            assertThat(made).as(type.getSimpleName()).isEqualTo(sample);
            collections.forEach(Collection::clear);
            maps.forEach(Map::clear);
            assertThat(made).as(type.getSimpleName()).isEqualTo(sample);
            changed += collections.size() + maps.size();
        }
        assertThat(changed).isGreaterThan(100);
    }

    private Object record(Class<?> type, Object sample) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = mutable(components[i].getAccessor().invoke(sample));
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return type.getConstructor(types).newInstance(values);
    }

    private Object built(Class<?> type, Object sample) throws ReflectiveOperationException {
        Object builder = type.getMethod("builder").invoke(null);
        for (Property property :
                TypeRegistry.standard().find(type).orElseThrow().getProperties()) {
            String name = property.name().replace("$", ""); // as Java can write it
            Object value = mutable(accessor(type, name).invoke(sample));
            setter(builder, name, value).invoke(builder, value);
        }
        return builder.getClass().getMethod("build").invoke(builder);
    }

    private static Method accessor(Class<?> type, String name) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0)
                .filter(method -> method.getName().equalsIgnoreCase("get" + name)
                        || method.getName().equalsIgnoreCase("is" + name))
                .findFirst()
                .orElseThrow();
    }

    private static Method setter(Object builder, String name, Object value) {
        return Arrays.stream(builder.getClass().getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == 1)
                .filter(method -> boxed(method.getParameterTypes()[0]).isInstance(value))
                .findFirst()
                .orElseThrow();
    }

    private static Class<?> boxed(Class<?> type) {
        return type == int.class ? Integer.class : type == boolean.class ? Boolean.class : type;
    }

    private Object mutable(Object value) {
        if (value instanceof Fact.Known<?> known) {
            return new Fact.Known<>(mutable(known.value()), known.asOf(), known.wording());
        }
        if (value instanceof Map<?, ?> map) {
            return kept(new LinkedHashMap<>(map));
        }
        if (value instanceof Set<?> set) {
            return kept(new LinkedHashSet<>(set));
        }
        return value instanceof List<?> list ? kept(new ArrayList<>(list)) : value;
    }

    private Collection<?> kept(Collection<?> collection) {
        collections.add(collection);
        return collection;
    }

    private Map<?, ?> kept(Map<?, ?> map) {
        maps.add(map);
        return map;
    }
}
