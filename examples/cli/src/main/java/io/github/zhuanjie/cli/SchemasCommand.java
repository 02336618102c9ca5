package io.github.zhuanjie.cli;

import io.github.zhuanjie.cli.schemas.ReferencePage;
import io.github.zhuanjie.cli.schemas.SchemaFiles;
import io.github.zhuanjie.schema.Schemas;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes all that a system in another language needs to exchange documents: schemas, types, examples and a page to read. */
@Command(name = "schemas", sortOptions = false)
final class SchemasCommand extends TerminalCommand implements Callable<Integer> {

    private static final String PAGE = "index.html";

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "option.out")
    private Path out = Path.of("");

    SchemasCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException {
        Map<String, String> files = SchemaFiles.all();
        try (OutputFolder folder = OutputFolder.open(out)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                try (OutputStream to = folder.create(file.getKey())) {
                    to.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                }
            }
            try (OutputStream to = folder.create(PAGE)) {
                ReferencePage.write(terminal().messages().getLocale(), to);
            }
            folder.commit();
        }
        terminal().out().println(terminal().text("schemas.done", Schemas.names().size(), out.resolve(PAGE)));
        return 0;
    }
}
