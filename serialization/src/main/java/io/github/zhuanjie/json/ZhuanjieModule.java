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
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.ser.Serializers;

/**
 * Teaches a Jackson 3 mapper the library's types. Found by {@code findAndAddModules()} and by frameworks that call it.
 *
 * <p>The documents are the same under every mapper: naming strategies, inclusion rules, date formats and coercions of
 * the mapper do not apply to the library's types, and a repeated key, null or wrong type in them is always refused.
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
    }

    private static final class Reads extends Deserializers.Base {
        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return exact(type.getRawClass()).map(CodecDeserializer::new).orElse(null);
        }

        @Override
        public @Nullable ValueDeserializer<?> findEnumDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return exact(type.getRawClass()).map(CodecDeserializer::new).orElse(null);
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return exact(type).isPresent();
        }

        /** A class that implements a registered type cannot be made by its builder. */
        private static Optional<Codec<?>> exact(Class<?> type) {
            return codec(type).filter(codec -> codec.getType() == type);
        }
    }

    private static final class Writes extends Serializers.Base {
        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.Value format) {
            return codec(type.getRawClass()).map(CodecSerializer::new).orElse(null);
        }
    }

    @SuppressWarnings("unchecked") // only the name of the wildcard differs
    private static Optional<Codec<?>> codec(Class<?> type) {
        return (Optional<Codec<?>>) (Optional<?>) REGISTRY.find(type);
    }
}
