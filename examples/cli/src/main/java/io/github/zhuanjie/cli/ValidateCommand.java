package io.github.zhuanjie.cli;

import io.github.zhuanjie.discovery.AssistanceRule;
import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Location;
import io.github.zhuanjie.lint.ProjectLinter;
import io.github.zhuanjie.supply.SupplyList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints one line for every fault of the files. */
@Command(name = "validate", sortOptions = false)
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
        RecordReader reader = new RecordReader(terminal(), log, false);
        for (Path file : files) {
            validate(file, reader, log);
        }
        terminal().tell("validate.done", files.size(), log.errors(), log.warnings());
        return log.exitCode();
    }

    private void validate(Path file, RecordReader reader, FaultLog log) throws IOException {
        if (!RecordReader.isReadable(file, log)) {
            return;
        }
        FileHead head = FileHead.of(file);
        Optional<Fault> fault = head.fault();
        Optional<DocumentKind> found = kind.or(head::kind);
        if (fault.isPresent() || found.isEmpty()) {
            log.add(file, fault.orElseGet(() -> Fault.error("FILE_KIND", Location.WHOLE)));
        } else if (found.get() == DocumentKind.RULES) {
            RuleCheck rules = new RuleCheck();
            reader.readLines(file, AssistanceRule.class, (rule, line) -> log.add(file, rules.check(rule, line)));
        } else if (found.get().isLines()) {
            reader.readLines(file, found.get().type(), (value, line) -> {});
        } else {
            reader.readDocument(file, found.get().type()).ifPresent(document -> lint(file, document, log));
        }
    }

    /** The rules of a list are read as rules, too: whoever publishes it wants to know what they cannot mean. */
    private static void lint(Path file, Object document, FaultLog log) {
        if (document instanceof SupplyList supply) {
            log.add(file, ProjectLinter.standard().lint(supply));
        }
    }
}
