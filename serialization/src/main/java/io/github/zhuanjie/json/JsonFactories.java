package io.github.zhuanjie.json;

import tools.jackson.core.ErrorReportConfiguration;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** The configuration of Jackson's streaming layer, spelled out so that no default of a Jackson release matters. */
final class JsonFactories {

    static final int MAX_DOCUMENT_BYTES = 64 * 1024 * 1024;

    private static final int MAX_DEPTH = 64;
    private static final int MAX_STRING = 100_000;
    private static final int MAX_NUMBER = 64;

    /** In bytes, of which a character takes up to four; the core counts characters. */
    private static final int MAX_NAME = 800;

    static final JsonFactory STRICT = reading(MAX_DOCUMENT_BYTES);

    private JsonFactories() {}

    /** Returns the factory for documents of up to so many characters, which are never more than the bytes. */
    static JsonFactory reading(int most) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_DEPTH)
                        .maxStringLength(MAX_STRING)
                        .maxNumberLength(MAX_NUMBER)
                        .maxNameLength(MAX_NAME)
                        .maxDocumentLength(most)
                        .build())
                // The parser quotes as little of the document as it can be told to: a word of two letters at most.
                .errorReportConfiguration(ErrorReportConfiguration.builder()
                        .maxErrorTokenLength(0)
                        .maxRawContentLength(0)
                        .build())
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
                .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
                .disable(JsonWriteFeature.ESCAPE_NON_ASCII)
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                .enable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
                .build();
    }
}
