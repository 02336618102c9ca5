package io.github.zhuanjie.json.jackson2;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.ser.Serializers;
import io.github.zhuanjie.types.Codec;
import io.github.zhuanjie.types.TypeRegistry;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Teaches a Jackson 2 mapper the library's types. Found by {@code findAndRegisterModules()}, and by Spring Boot through
 * {@link io.github.zhuanjie.json.jackson2.boot.ZhuanjieAutoConfiguration}.
 *
 * <p>The documents are the same under every mapper: naming strategies, inclusion rules, date formats and coercions of
 * the mapper do not apply to the library's types, nor do mix-ins, default typing and mappings to classes, and a repeated
 * key, null or wrong type in them is always refused.
 * Only two things are the mapper's: whether an unknown field is refused ({@code FAIL_ON_UNKNOWN_PROPERTIES}), and what
 * may follow the document. A refusal is an {@link InvalidDocumentException}.
 *
 * <p>{@link ZhuanjieMappers#strict()} is a mapper configured for exchange.
 */
public final class ZhuanjieModule extends Module {

    private static final TypeRegistry REGISTRY = TypeRegistry.standard();

    /** Creates the module. */
    public ZhuanjieModule() {}

    @Override
    public String getModuleName() {
        return "zhuanjie";
    }

    @Override
    public Object getTypeId() {
        return ZhuanjieModule.class.getName();
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addDeserializers(new Reads());
        context.addSerializers(new Writes());
        context.insertAnnotationIntrospector(new Precedence());
    }

    private static final class Reads extends Deserializers.Base {
        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            return deserializer(type.getRawClass());
        }

        @Override
        public @Nullable JsonDeserializer<?> findEnumDeserializer(
                Class<?> type, DeserializationConfig config, BeanDescription description) {
            return deserializer(type);
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return deserializer(type) != null;
        }
    }

    private static final class Writes extends Serializers.Base {
        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            return serializer(type.getRawClass());
        }
    }

    /** Comes before annotations and mix-ins, which else could put something in the place of the codecs. */
    private static final class Precedence extends NopAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable Object findDeserializer(Annotated annotated) {
            return annotated instanceof AnnotatedClass ? deserializer(annotated.getRawType()) : null;
        }

        @Override
        public @Nullable Object findSerializer(Annotated annotated) {
            return annotated instanceof AnnotatedClass ? serializer(annotated.getRawType()) : null;
        }
    }

    private static @Nullable JsonDeserializer<?> deserializer(Class<?> type) {
        return codec(type)
                .filter(codec -> isOurs(type, codec.getType()))
                .map(codec -> new CodecDeserializer<>(codec, type))
                .orElse(null);
    }

    /**
     * Tells whether a class is a registered type or the library's own implementation of one, which is made by its builder
     * however a mapper comes to ask for it. How a host's implementation is made is the host's.
     */
    private static boolean isOurs(Class<?> type, Class<?> registered) {
        return type == registered
                || type.getClassLoader() == registered.getClassLoader()
                        && type.getPackageName().equals(registered.getPackageName());
    }

    private static @Nullable JsonSerializer<?> serializer(Class<?> type) {
        return codec(type).map(CodecSerializer::new).orElse(null);
    }

    @SuppressWarnings("unchecked") // only the name of the wildcard differs
    private static Optional<Codec<?>> codec(Class<?> type) {
        return (Optional<Codec<?>>) (Optional<?>) REGISTRY.find(type);
    }
}
