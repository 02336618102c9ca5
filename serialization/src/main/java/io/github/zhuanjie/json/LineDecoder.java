package io.github.zhuanjie.json;

import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Location;
import io.github.zhuanjie.fault.Outcome;
import java.util.List;
import java.util.function.Function;

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
        Outcome<T> outcome = documents.read(bytes, from, to);
        List<Fault> faults =
                outcome.value().isPresent() ? check.apply(outcome.value().get()) : outcome.faults();
        return new NdjsonLine<>(number, faults.isEmpty() ? outcome : failed(number, faults));
    }

    private static <T> Outcome<T> failed(int number, List<Fault> faults) {
        return Outcome.failed(faults.stream()
                .map(fault -> fault.at(fault.location().withLine(number)))
                .toList());
    }
}
