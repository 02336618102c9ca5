package io.github.zhuanjie.division;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Holder of the standard table: loading it takes some ten milliseconds, so it waits for the first use. */
final class StandardDivisions {

    private static final String RESOURCE = "divisions.csv";

    static final DivisionRegistry INSTANCE = load();

    private StandardDivisions() {}

    private static DivisionRegistry load() {
        try (InputStream in = StandardDivisions.class.getResourceAsStream(RESOURCE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<Division> divisions =
                    lines.lines().skip(1).map(StandardDivisions::parse).collect(Collectors.toList());
            return DivisionRegistry.of(divisions);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Division parse(String line) {
        int comma = line.indexOf(',');
        return new Division(DivisionCode.of(line.substring(0, comma)), line.substring(comma + 1));
    }
}
