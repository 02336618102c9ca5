package io.github.zhuanjie.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A text that is JSON or just not, and what comes of it. */
record SyntaxCase(String name, byte[] json, String expected) {

    /** Those that come with the tests. */
    static List<SyntaxCase> own() {
        try (InputStream in = SyntaxCase.class.getResourceAsStream("syntax.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.indexOf('\t') > 0)
                    .map(line -> line.split("\t", 2))
                    .map(parts -> new SyntaxCase(parts[1], bytes(parts[1]), parts[0]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files of JSONTestSuite: y_ must be accepted, n_ must be refused, i_ is for the implementation to decide. */
    static List<SyntaxCase> suite(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(SyntaxCase::file)
                    .toList();
        }
    }

    private static SyntaxCase file(Path file) {
        String name = file.getFileName().toString().replace(".json", "");
        try {
            return new SyntaxCase(name, Files.readAllBytes(file), name.substring(0, 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text as a member of an object of a type that nobody knows. */
    byte[] asMember() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("{\"type\":\"NEWER\",\"x\":".getBytes(StandardCharsets.UTF_8));
        out.writeBytes(json);
        out.write('}');
        return out.toByteArray();
    }

    private static byte[] bytes(String escaped) {
        byte[] text = escaped.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < text.length; i++) {
            if (text[i] == '%') {
                out.write(16 * Character.digit(text[i + 1], 16) + Character.digit(text[i + 2], 16));
                i += 2;
            } else {
                out.write(text[i]);
            }
        }
        return out.toByteArray();
    }

    @Override
    public String toString() {
        return name.isEmpty() ? "(nothing)" : name.length() > 60 ? name.substring(0, 60) : name;
    }
}
