package io.github.zhuanjie.json;

import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Location;
import io.github.zhuanjie.fault.Outcome;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes values of lines. Not thread-safe: each thread has its own. */
final class LineDecoder<T> {

    private final DocumentReader<T> documents;
    private final Function<? super T, List<Fault>> check;

    /**
     * Creates a decoder.
     *
     * @param check  tells what else is wrong with a value
     */
    LineDecoder(DocumentReader<T> documents, Function<? super T, List<Fault>> check) {
        this.documents = documents;
        this.check = check;
    }

    static <T> NdjsonLine<T> tooLong(int number) {
        return new NdjsonLine<>(number, Outcome.failed(List.of(Fault.error("JSON_LIMIT", Location.ofLine(number)))));
    }

    NdjsonLine<T> decode(int number, byte[] bytes, int from, int to) {
        Outcome<T> read = documents.read(bytes, from, to);
        List<Fault> more = read.value().<List<Fault>>map(check::apply).orElse(List.of());
        if (more.isEmpty() && read.faults().isEmpty()) {
            return new NdjsonLine<>(number, read);
        }
        List<Fault> faults = Stream.concat(read.faults().stream(), more.stream())
                .map(fault -> fault.at(fault.location().withLine(number)))
                .toList();
        return new NdjsonLine<>(number, more.isEmpty() ? new Outcome<>(read.value(), faults) : Outcome.failed(faults));
    }
}
