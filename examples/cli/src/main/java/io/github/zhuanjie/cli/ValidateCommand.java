package io.github.zhuanjie.cli;

import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints one line for every fault of the files. */
@Command(name = "validate")
final class ValidateCommand extends TerminalCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "validate.files")
    private List<Path> files = List.of();

    @Option(names = "--as", paramLabel = "KIND", descriptionKey = "validate.as")
    private Optional<DocumentKind> kind = Optional.empty();

    ValidateCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException {
        FaultLog log = new FaultLog(terminal(), terminal().out());
        RecordReader reader = new RecordReader(terminal(), log);
        for (Path file : files) {
            validate(file, reader, log);
        }
        terminal().tell("validate.done", files.size(), log.errors());
        return log.exitCode();
    }

    private void validate(Path file, RecordReader reader, FaultLog log) throws IOException {
        boolean readable = Files.isRegularFile(file) && Files.isReadable(file);
        Optional<DocumentKind> found = kind.isPresent() || !readable ? kind : DocumentKind.sniff(file);
        if (readable && found.isEmpty()) {
            log.add(file, Fault.error("FILE_KIND", Location.WHOLE));
            return;
        }
        DocumentKind known = found.orElse(DocumentKind.HOUSEHOLDS);
        if (known.isLines()) {
            reader.readLines(file, known.type(), (value, line) -> {});
        } else {
            reader.readDocument(file, known.type());
        }
    }
}
