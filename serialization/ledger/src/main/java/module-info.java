/**
 * Ledgers: the tables that offices keep in spreadsheets.
 *
 * <p>Entry points: {@link io.github.zhuanjie.ledger.export.Templates}, {@link
 * io.github.zhuanjie.ledger.table.TableFile}.
 */
module io.github.zhuanjie.ledger {
    requires transitive io.github.zhuanjie.core;
    requires de.siegmar.fastcsv;
    requires io.github.zhuanjie.serialization;
    requires java.xml;
    requires org.apache.poi.poi;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.github.zhuanjie.ledger;
    exports io.github.zhuanjie.ledger.export;
    exports io.github.zhuanjie.ledger.layout;
    exports io.github.zhuanjie.ledger.table;
}
