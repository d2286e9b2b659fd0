package dev.hindcast.benchmarks.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/** The least that reading a folder of Markdown can cost: every file read and parsed on two threads, the tree thrown away. */
public final class BareParse {
    private static final int THREADS = 2;

    private BareParse() {}

    /**
     * Parses every file below a folder and prints how many blocks they have.
     *
     * @param arguments the folder
     */
    public static void main(String[] arguments) throws Exception {
        List<Path> files;
        try (Stream<Path> below = Files.walk(Path.of(arguments[0]))) {
            files = below.filter(Files::isRegularFile).sorted().toList();
        }
        Parser parser = Parser.builder()
                .extensions(List.of(TablesExtension.create(), TaskListItemsExtension.create()))
                .build();
        LongAdder blocks = new LongAdder();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        for (Path file : files) {
            threads.submit(() -> blocks.add(parse(parser, file)));
        }
        threads.shutdown();
        threads.awaitTermination(1, TimeUnit.HOURS);
        System.out.println(blocks.sum());
    }

    private static int parse(Parser parser, Path file) {
        try {
            int count = 0;
            for (Node node = parser.parse(Files.readString(file)).getFirstChild();
                    node != null;
                    node = node.getNext()) {
                count++;
            }
            return count;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
