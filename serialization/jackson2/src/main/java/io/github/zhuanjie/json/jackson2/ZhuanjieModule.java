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
 * the mapper do not apply to the library's types, and a repeated key, null or wrong type in them is always refused.
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
    }

    private static final class Reads extends Deserializers.Base {
        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            return exact(type.getRawClass()).map(CodecDeserializer::new).orElse(null);
        }

        @Override
        public @Nullable JsonDeserializer<?> findEnumDeserializer(
                Class<?> type, DeserializationConfig config, BeanDescription description) {
            return exact(type).map(CodecDeserializer::new).orElse(null);
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
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            return codec(type.getRawClass()).map(CodecSerializer::new).orElse(null);
        }
    }

    @SuppressWarnings("unchecked") // only the name of the wildcard differs
    private static Optional<Codec<?>> codec(Class<?> type) {
        return (Optional<Codec<?>>) (Optional<?>) REGISTRY.find(type);
    }
}
