package io.github.zhuanjie.document;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.base.WrittenAs;
import io.github.zhuanjie.extension.Extensible;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.immutables.value.Value;

/**
 * A document as it is sent from one system to another: what it says, by which schema, who made it, when, and whom it is about.
 *
 * <p>A document that {@linkplain #of was made} here lists everybody whom its content names. One that was read may list more,
 * because its sender may know more than the content tells, but never less: whoever looks for what is held of a person looks
 * at the lists, and a document that hides somebody would survive an erasure.
 *
 * <p>Whom a content names are households, persons, needs and referrals that it tells something of. A referral that is merely
 * pointed to from another one, as the one that it replaces or is passed on with, is of the same person, who is listed already.
 *
 * <p>What is signed is the document as it stands, see {@code CanonicalDocument} of the JSON modules.
 */
@Value.Immutable
public interface Document extends Extensible {

    /**
     * Returns the schema.
     *
     * @return the schema of the content's kind
     */
    @Disclosure(DisclosureClass.PUBLIC)
    @WrittenAs("$schema")
    DocumentSchema getSchema();

    /**
     * Returns the version of the schema.
     *
     * @return a version of a major version that is understood
     */
    @Disclosure(DisclosureClass.PUBLIC)
    SchemaVersion getSchemaVersion();

    /**
     * Returns the identifier.
     *
     * @return the identifier, unique among the documents of its producer
     */
    @Disclosure(DisclosureClass.IDENTIFIER)
    DocumentId getId();

    /**
     * Returns when the document was made.
     *
     * @return the instant by the producer's clock
     */
    @Disclosure(DisclosureClass.PUBLIC)
    Instant getIssuedAt();

    /**
     * Returns who made the document.
     *
     * @return the producing system
     */
    @Disclosure(DisclosureClass.PUBLIC)
    @Valid
    Producer getProducer();

    /**
     * Returns whom the document is about.
     *
     * @return everybody whom the content names, and perhaps others; none if it is about nobody, as a supply list is
     */
    @Disclosure(DisclosureClass.INTERNAL)
    @Value.Redacted
    List<DocumentSubject> getSubjects();

    /**
     * Returns what the document says.
     *
     * @return the content
     */
    @Disclosure(DisclosureClass.INTERNAL)
    @Value.Redacted
    @Valid
    DocumentContent getContent();

    /**
     * Requires an envelope that fits the content.
     *
     * @throws InvalidValueException with code {@code DOCUMENT_KIND} if the schema is that of another kind of document, {@code
     *     DOCUMENT_DUPLICATE} if a subject is listed twice, {@code DOCUMENT_SUBJECTS} if somebody whom the content names is not
     *     listed
     */
    @Value.Check
    default void check() {
        if (getSchema().kind() != getContent().kind()) {
            throw new InvalidValueException(
                    "DOCUMENT_KIND", "schema must be that of the content's kind", "content/type");
        }
        if (new HashSet<>(getSubjects()).size() < getSubjects().size()) {
            throw new InvalidValueException("DOCUMENT_DUPLICATE", "subjects must list nobody twice", "subjects");
        }
        if (!Subjects.cover(getSubjects(), subjectsOf(getContent()))) {
            throw new InvalidValueException(
                    "DOCUMENT_SUBJECTS", "subjects must list everybody whom the content names", "subjects");
        }
    }

    /**
     * Makes a document in the current version.
     *
     * @param content  what it says
     * @param producer  who makes it
     * @param id  its identifier
     * @param issuedAt  when it is made
     * @return the document, with those whom the content names as subjects
     */
    static Document of(DocumentContent content, Producer producer, DocumentId id, Instant issuedAt) {
        return builder()
                .schema(DocumentSchema.of(content.kind()))
                .schemaVersion(SchemaVersion.CURRENT)
                .id(id)
                .issuedAt(issuedAt)
                .producer(producer)
                .subjects(subjectsOf(content))
                .content(content)
                .build();
    }

    /**
     * Finds whom a content names.
     *
     * @param content  the content
     * @return households, then members of others, then needs of nobody who is named, then referrals, each in the order of the
     *     identifiers
     */
    static List<DocumentSubject> subjectsOf(DocumentContent content) {
        return Subjects.of(content);
    }

    /**
     * Starts a document.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Document}; {@code build} requires all but subjects and extensions, and throws {@link
     * InvalidValueException} with code {@code DOCUMENT_KIND}, {@code DOCUMENT_DUPLICATE} or {@code DOCUMENT_SUBJECTS}.
     */
    final class Builder extends ImmutableDocument.Builder {
        Builder() {}
    }
}
