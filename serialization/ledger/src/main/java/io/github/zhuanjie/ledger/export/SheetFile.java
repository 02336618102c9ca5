package io.github.zhuanjie.ledger.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A file that sheets are written to, one after the other, each from top to bottom. One for every kind of file. */
interface SheetFile extends Closeable {

    void begin(SheetPage page) throws IOException;

    void row(SheetRow row) throws IOException;

    void end(List<SheetChoice> choices, List<SheetNote> notes) throws IOException;
}
