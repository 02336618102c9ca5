package io.github.zhuanjie.ledger.table;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Reads every file of a folder in a small virtual machine and writes down what came of each. */
final class HostileReader {

    private static final AtomicInteger CONNECTIONS = new AtomicInteger();

    private HostileReader() {}

    /**
     * Reads the files.
     *
     * @param args  the folder and the file for the results: name, what came of it, milliseconds of processor time
     */
    public static void main(String[] args) throws IOException {
        URL.setURLStreamHandlerFactory(
                protocol -> Set.of("http", "https", "ftp").contains(protocol) ? new Refusing() : null);
        List<Path> files;
        try (Stream<Path> list = Files.list(Path.of(args[0]))) {
            files = list.sorted().toList();
        }
        List<String> results = new ArrayList<>();
        for (Path file : files) {
            long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            String result = read(file);
            long taken = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin) / 1_000_000;
            results.add(file.getFileName() + "\t" + result + "\t" + taken);
        }
        results.add("connections\t" + CONNECTIONS.get() + "\t0");
        Files.write(Path.of(args[1]), results);
    }

    private static String read(Path path) {
        int cells = 0;
        try (TableFile file = TableFile.open(path, ReadLimits.standard())) {
            for (Sheet sheet : file.getSheets()) {
                sheet.getMergedRegions();
                for (Iterator<Row> rows = sheet.rows(); rows.hasNext(); ) {
                    cells += rows.next().cells().size();
                }
            }
            return "read " + cells;
        } catch (UnreadableLedgerException e) {
            return e.getFault().code();
        } catch (IOException | RuntimeException | Error e) {
            return e.getClass().getName();
        }
    }

    private static final class Refusing extends URLStreamHandler {

        @Override
        protected URLConnection openConnection(URL url) throws IOException {
            CONNECTIONS.incrementAndGet();
            throw new IOException("no connections");
        }
    }
}
