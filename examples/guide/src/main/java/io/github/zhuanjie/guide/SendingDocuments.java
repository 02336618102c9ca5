package io.github.zhuanjie.guide;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.zhuanjie.base.DocumentHash;
import io.github.zhuanjie.base.OpaqueValue;
import io.github.zhuanjie.document.Document;
import io.github.zhuanjie.document.DocumentContent.NeedListContent;
import io.github.zhuanjie.document.DocumentIssuer;
import io.github.zhuanjie.extension.ExtensionCarrier;
import io.github.zhuanjie.extension.ExtensionRule;
import io.github.zhuanjie.extension.Extensions;
import io.github.zhuanjie.json.CanonicalDocument;
import io.github.zhuanjie.json.ZhuanjieJson;
import io.github.zhuanjie.need.Need;
import io.github.zhuanjie.privacy.DataKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Documents as they go from one system to another, with fields that a city has added. */
public final class SendingDocuments {

    private SendingDocuments() {}

    /**
     * Writes needs down for another system.
     *
     * @param issuer  makes this system's documents
     * @param needs  the needs
     * @return the document as JSON
     */
    public static String send(DocumentIssuer issuer, List<Need> needs) {
        // tag::document[]
        Document document = issuer.issue(new NeedListContent(needs)); // lists whom the needs are of
        String json = ZhuanjieJson.strict().write(document);
        DocumentHash hash = CanonicalDocument.hash(json.getBytes(UTF_8)) // what a gateway signs
                .value()
                .orElseThrow();
        // end::document[]
        return hash + "\n" + json;
    }

    /**
     * Checks what came with a hash.
     *
     * @param json  the document, in whatever layout
     * @param hash  the hash that the sender signed
     * @return the document; empty if it has faults or the hash is of another one
     */
    public static Optional<Document> receive(byte[] json, DocumentHash hash) {
        // tag::received[]
        boolean genuine = CanonicalDocument.hash(json).value().equals(Optional.of(hash)); // of the bytes that came
        Optional<Document> document =
                genuine ? ZhuanjieJson.strict().read(Document.class, json).value() : Optional.empty();
        // end::received[]
        return document;
    }

    /**
     * Adds a field of a city's own to a need.
     *
     * @param need  the need
     * @param grid  the number of the grid that found it
     * @return the need with it
     */
    public static Need inGrid(Need need, String grid) {
        // tag::extension[]
        OpaqueValue.Members fields = new OpaqueValue.Members(Map.of("gridNumber", new OpaqueValue.Text(grid)));
        return Need.builder()
                .from(need)
                .extensions(Extensions.of("nanjing.gov.cn", fields)) // a domain name of the city
                .build();
        // end::extension[]
    }

    /**
     * Classes the field, without which no gate lets it out.
     *
     * @return the rules, for {@code DisclosureGate.withExtensions} or {@code ReferralDeskBuilder.extensions}
     */
    public static List<ExtensionRule> rules() {
        // tag::classed[]
        return List.of(new ExtensionRule(ExtensionCarrier.NEED, "nanjing.gov.cn", "gridNumber", DataKind.CONTACT));
        // end::classed[]
    }
}
