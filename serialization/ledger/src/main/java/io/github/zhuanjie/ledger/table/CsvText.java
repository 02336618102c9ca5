package io.github.zhuanjie.ledger.table;

import io.github.zhuanjie.fault.Location;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;

/**
 * How the text of a CSV file is to be read, found out by reading all of it once.
 *
 * @param file  the file
 * @param charset  the character set that every byte fits
 * @param skip  the length of the byte order mark
 * @param separator  what stands between fields
 */
record CsvText(Path file, Charset charset, int skip, char separator) {

    private static final int BUFFER = 1 << 16;
    private static final Charset GB18030 = Charset.forName("GB18030");

    private record Mark(String bytes, Charset charset) {}

    private static final List<Mark> MARKS = List.of(
            new Mark("efbbbf", StandardCharsets.UTF_8),
            new Mark("fffe", StandardCharsets.UTF_16LE),
            new Mark("feff", StandardCharsets.UTF_16BE),
            new Mark("84319533", GB18030));

    /** A line that a character set could not read, or 0; and the first characters if it could read all. */
    private record Trial(int badLine, String start) {}

    static CsvText of(Path file) throws IOException {
        String head;
        try (InputStream in = Files.newInputStream(file)) {
            head = HexFormat.of().formatHex(in.readNBytes(4));
        }
        for (Mark mark : MARKS) {
            if (head.startsWith(mark.bytes())) {
                return decide(file, mark.bytes().length() / 2, List.of(mark.charset()));
            }
        }
        return decide(file, 0, List.of(StandardCharsets.UTF_8, GB18030));
    }

    private static CsvText decide(Path file, int skip, List<Charset> candidates) throws IOException {
        int badLine = 0;
        for (Charset charset : candidates) {
            Trial trial = read(new CsvText(file, charset, skip, ','));
            if (trial.badLine() == 0) {
                return new CsvText(file, charset, skip, Separator.in(trial.start()));
            }
            badLine = Math.max(badLine, trial.badLine());
        }
        throw new UnreadableLedgerException("LEDGER_CHARSET", Location.ofLine(badLine));
    }

    private static Trial read(CsvText text) throws IOException {
        char[] buffer = new char[BUFFER];
        String start = "";
        int line = 1;
        try (Reader reader = text.open()) {
            for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
                start = start.isEmpty() ? new String(buffer, 0, n) : start;
                for (int i = 0; i < n; i++) {
                    if (buffer[i] == '\n') {
                        line++;
                    } else if (buffer[i] == 0) {
                        // No text holds it; most other files do.
                        throw new UnreadableLedgerException("LEDGER_NOT_A_TABLE", Location.ofLine(line));
                    }
                }
            }
            return new Trial(0, start);
        } catch (CharacterCodingException e) {
            return new Trial(line, "");
        }
    }

    /** Opens the text behind the byte order mark; a byte that does not fit ends it with an exception. */
    Reader open() throws IOException {
        InputStream in = Files.newInputStream(file);
        try {
            in.skipNBytes(skip);
            return new BufferedReader(
                    new InputStreamReader(
                            in,
                            charset.newDecoder()
                                    .onMalformedInput(CodingErrorAction.REPORT)
                                    .onUnmappableCharacter(CodingErrorAction.REPORT)),
                    BUFFER);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }
}
