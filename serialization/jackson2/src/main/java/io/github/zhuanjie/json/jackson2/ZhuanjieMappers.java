package io.github.zhuanjie.json.jackson2;

import com.fasterxml.jackson.core.ErrorReportConfiguration;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * Mappers configured for the exchange of documents.
 */
public final class ZhuanjieMappers {

    static final long MAX_DOCUMENT = 64L * 1024 * 1024;
    private static final int MAX_DEPTH = 64;
    private static final int MAX_STRING = 100_000;
    private static final int MAX_NUMBER = 64;
    private static final int MAX_NAME = 200;

    static final JsonFactory FACTORY = factory();

    private ZhuanjieMappers() {}

    /**
     * Creates a mapper with {@link ZhuanjieModule} that refuses unknown and repeated fields and anything after the
     * document, has the limits of the strict reader of the Jackson 3 module, and writes the same bytes as that.
     *
     * @return a new mapper
     */
    public static ObjectMapper strict() {
        return JsonMapper.builder(factory())
                .addModule(new ZhuanjieModule())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    private static JsonFactory factory() {
        return new JsonFactoryBuilder()
                // The parser quotes as little of the document as it can be told to: a word of two letters at most.
                .errorReportConfiguration(ErrorReportConfiguration.builder()
                        .maxErrorTokenLength(0)
                        .maxRawContentLength(0)
                        .build())
                // UTF-8 and nothing else.
                .disable(JsonFactory.Feature.CHARSET_DETECTION)
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_DEPTH)
                        .maxStringLength(MAX_STRING)
                        .maxNumberLength(MAX_NUMBER)
                        .maxNameLength(MAX_NAME)
                        .maxDocumentLength(MAX_DOCUMENT)
                        .build())
                .build();
    }
}
