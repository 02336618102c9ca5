package io.github.zhuanjie.ledger.layout;

import io.github.zhuanjie.base.Coded;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A column of a kind of ledger: what it is called and what it holds.
 *
 * @param kind  the kind of ledger
 * @param key  the stable name of the column, such as {@code head.residentId}; unique within the kind
 * @param cells  what its cells hold
 * @param codes  the code list of its words, present if it holds any
 * @param required  whether a row without it makes no record
 * @param chinese  the header that we write in Chinese
 * @param english  the header that we write in English
 * @param aliases  other headers that mean the same
 */
public record Column(
        LedgerKind kind,
        String key,
        CellKind cells,
        Optional<Class<? extends Coded>> codes,
        boolean required,
        String chinese,
        String english,
        List<String> aliases) {

    /** Requires all components; copies the aliases. */
    public Column {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(cells, "cells");
        Objects.requireNonNull(codes, "codes");
        Objects.requireNonNull(chinese, "chinese");
        Objects.requireNonNull(english, "english");
        aliases = List.copyOf(aliases);
        boolean coded = cells == CellKind.CODE || cells == CellKind.CODES;
        if (coded != codes.isPresent()) {
            throw new IllegalArgumentException("a code list must go with cells that hold codes: " + key);
        }
    }

    /**
     * Returns the header that we write in a language.
     *
     * @param locale  the reader's locale
     * @return the Chinese header if the locale's language is Chinese, else the English one
     */
    public String header(Locale locale) {
        return Locale.CHINESE.getLanguage().equals(locale.getLanguage()) ? chinese : english;
    }
}
