package io.github.zhuanjie.schema;

import io.github.zhuanjie.base.DocumentHash;
import io.github.zhuanjie.json.CanonicalDocument;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/**
 * Documents for a validator in another language to judge, one a line: the address of the schema, whether the strict reader
 * accepts, whether it refuses for what no schema tells, and the hash of the document as it stands, empty if it has none.
 */
final class VerdictFile implements Closeable {

    private final Writer out;

    private VerdictFile(Writer out) {
        this.out = out;
    }

    /** Opens a file to be compressed; without a name nothing is written. */
    static VerdictFile open(String name) throws IOException {
        if (name.isEmpty()) {
            return new VerdictFile(Writer.nullWriter());
        }
        Path file = Path.of(name);
        Files.createDirectories(file.toAbsolutePath().getParent());
        return new VerdictFile(new BufferedWriter(
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8)));
    }

    void add(Verdicts verdicts, boolean isBeyond) throws IOException {
        String schema = Schemas.addressOf(SchemaSet.TYPES.get(verdicts.type())).orElseThrow();
        String hash = CanonicalDocument.hash(verdicts.json().getBytes(StandardCharsets.UTF_8))
                .value()
                .map(DocumentHash::value)
                .orElse("");
        out.write("{\"schema\":\"" + schema + "\",\"accepted\":" + verdicts.reader() + ",\"beyond\":" + isBeyond
                + ",\"hash\":\"" + hash + "\",\"document\":" + verdicts.json() + "}\n");
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
