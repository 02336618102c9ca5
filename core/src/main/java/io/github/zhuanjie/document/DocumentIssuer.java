package io.github.zhuanjie.document;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Makes the documents of one system.
 *
 * <p>Thread-safe if clock and source of identifiers are.
 */
public final class DocumentIssuer {

    private final Producer producer;
    private final Clock clock;
    private final Supplier<DocumentId> ids;

    private DocumentIssuer(Producer producer, Clock clock, Supplier<DocumentId> ids) {
        this.producer = Objects.requireNonNull(producer, "producer");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.ids = Objects.requireNonNull(ids, "ids");
    }

    /**
     * Obtains an issuer.
     *
     * @param producer  the system
     * @param clock  tells when a document is made
     * @param ids  gives another identifier each time
     * @return the issuer
     */
    public static DocumentIssuer of(Producer producer, Clock clock, Supplier<DocumentId> ids) {
        return new DocumentIssuer(producer, clock, ids);
    }

    /**
     * Makes a document.
     *
     * @param content  what it says
     * @return the document, issued now in milliseconds, which every database and every other language keeps
     */
    public Document issue(DocumentContent content) {
        return Document.of(content, producer, ids.get(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }
}
