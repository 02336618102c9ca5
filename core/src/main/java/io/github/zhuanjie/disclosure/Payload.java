package io.github.zhuanjie.disclosure;

import io.github.zhuanjie.base.OpaqueValue;
import io.github.zhuanjie.consent.Provision;

/**
 * What a recipient may be told, and the record that it was. Made by {@link DisclosureGate} alone.
 *
 * <p>Immutable.
 */
public final class Payload {

    private final Provision provision;
    private final OpaqueValue.Members content;

    Payload(Provision provision, OpaqueValue.Members content) {
        this.provision = provision;
        this.content = content;
    }

    /**
     * Returns the record of the disclosure, which is already in the log.
     *
     * @return the record
     */
    public Provision getProvision() {
        return provision;
    }

    /**
     * Returns what may be told: the document for the recipient, with the members {@code referral}, {@code person}, {@code
     * household}, {@code members} and {@code need}, each holding only what the consent covers and the purpose needs.
     *
     * @return the document
     */
    public OpaqueValue.Members getContent() {
        return content;
    }

    /**
     * Returns only identifiers.
     *
     * @return a text without personal data
     */
    @Override
    public String toString() {
        return "Payload[" + provision.getId() + "]";
    }
}
