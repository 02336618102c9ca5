package io.github.zhuanjie.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.zhuanjie.types.Codec;
import io.github.zhuanjie.types.TypeRegistry;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.ser.Serializers;

/**
 * Teaches a Jackson 3 mapper the library's types. Found by {@code findAndAddModules()} and by frameworks that call it.
 *
 * <p>The documents are the same under every mapper: naming strategies, inclusion rules, date formats and coercions of
 * the mapper do not apply to the library's types, nor do mix-ins, default typing and mappings to classes, and a repeated
 * key, null or wrong type in them is always refused.
 * Only two things are the mapper's: whether an unknown field is refused ({@code FAIL_ON_UNKNOWN_PROPERTIES}, off by
 * default in Jackson 3), and what may follow the document. A refusal is an {@link InvalidDocumentException}.
 *
 * <p>For files and exchange use {@link ZhuanjieJson}, which leaves nothing to a mapper.
 */
public final class ZhuanjieModule extends JacksonModule {

    private static final TypeRegistry REGISTRY = TypeRegistry.standard();

    /** Creates the module. */
    public ZhuanjieModule() {}

    @Override
    public String getModuleName() {
        return "zhuanjie";
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
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return deserializer(type.getRawClass());
        }

        @Override
        public @Nullable ValueDeserializer<?> findEnumDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return deserializer(type.getRawClass());
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return deserializer(type) != null;
        }
    }

    private static final class Writes extends Serializers.Base {
        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.Value format) {
            return serializer(type.getRawClass());
        }
    }

    /** Comes before annotations and mix-ins, which else could put something in the place of the codecs. */
    private static final class Precedence extends NopAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable Object findDeserializer(MapperConfig<?> config, Annotated annotated) {
            return annotated instanceof AnnotatedClass ? deserializer(annotated.getRawType()) : null;
        }

        @Override
        public @Nullable Object findSerializer(MapperConfig<?> config, Annotated annotated) {
            return annotated instanceof AnnotatedClass ? serializer(annotated.getRawType()) : null;
        }
    }

    private static @Nullable ValueDeserializer<?> deserializer(Class<?> type) {
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

    private static @Nullable ValueSerializer<?> serializer(Class<?> type) {
        return codec(type).map(CodecSerializer::new).orElse(null);
    }

    @SuppressWarnings("unchecked") // only the name of the wildcard differs
    private static Optional<Codec<?>> codec(Class<?> type) {
        return (Optional<Codec<?>>) (Optional<?>) REGISTRY.find(type);
    }
}
