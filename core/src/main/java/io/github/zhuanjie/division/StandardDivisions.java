package io.github.zhuanjie.division;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Holder of the standard table: loading it takes some ten milliseconds, so it waits for the first use. */
final class StandardDivisions {

    static final DivisionRegistry INSTANCE =
            DivisionRegistry.of(load("divisions.csv"), load("abolished-divisions.csv"));

    private StandardDivisions() {}

    private static List<Division> load(String resource) {
        try (InputStream in = StandardDivisions.class.getResourceAsStream(resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(StandardDivisions::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Division parse(String line) {
        int comma = line.indexOf(',');
        return new Division(DivisionCode.of(line.substring(0, comma)), line.substring(comma + 1));
    }
}
