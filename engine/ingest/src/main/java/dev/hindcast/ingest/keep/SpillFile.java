package dev.hindcast.ingest.keep;

import dev.hindcast.model.Incident;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Incidents in a file of this run, which closing deletes. One thread adds; any may read what was added. In memory are twelve bytes for
 * each, and its place in the order.
 */
final class SpillFile implements KeptIncidents {
    /** So many are given at a time. */
    private static final int AT_ONCE = 2048;

    /** A part of a fold is at least so many. */
    private static final int SMALLEST_PART = 64;

    private static final int BUFFER = 1 << 20;
    /** In place of a length: the incident has become part of another. */
    private static final int GONE = -1;

    private final Path file;
    private final FileChannel channel;
    private final ByteBuffer waiting = ByteBuffer.allocate(BUFFER);
    private long written;
    private long[] offsets = new long[1024];
    private int[] lengths = new int[1024];
    private int count;
    /** Numbers, in the order of tables. */
    private int[] order = {};

    private SpillFile(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Makes the file in a folder that exists; nobody but its owner may read it. */
    static SpillFile in(Path folder) {
        try {
            Path file = Files.createTempFile(folder, "incidents-", ".kept");
            return new SpillFile(file, FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds the incident that has the next number. */
    void add(byte[] incident) {
        if (count == offsets.length) {
            offsets = Arrays.copyOf(offsets, 2 * count);
            lengths = Arrays.copyOf(lengths, 2 * count);
        }
        put(count++, incident);
    }

    private void put(int number, byte[] incident) {
        offsets[number] = written;
        lengths[number] = incident.length;
        written += incident.length;
        ByteBuffer rest = ByteBuffer.wrap(incident);
        if (rest.remaining() > waiting.remaining()) {
            flush();
        }
        if (rest.remaining() > waiting.remaining()) {
            write(rest);
        } else {
            waiting.put(rest);
        }
    }

    private void flush() {
        write(waiting.flip());
        waiting.clear();
    }

    private void write(ByteBuffer bytes) {
        try {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the adding of incidents, of which these notes were made. */
    void arrange(List<IncidentNote> notes) {
        flush();
        order = IntStream.range(0, count)
                .boxed()
                .sorted((one, other) -> IncidentNote.ORDER.compare(notes.get(one), notes.get(other)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private byte[] bytes(int number) {
        ByteBuffer bytes = ByteBuffer.allocate(lengths[number]);
        try {
            while (bytes.hasRemaining()) {
                if (channel.read(bytes, offsets[number] + bytes.position()) < 0) {
                    throw new IOException("the file of incidents has become shorter");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.array();
    }

    private Incident incident(int number) {
        return KeptFile.incident(bytes(number));
    }

    @Override
    public List<IncidentNote> merge(List<int[]> groups) {
        List<IncidentNote> notes = new ArrayList<>();
        for (int[] group : groups) {
            MergedBytes merged =
                    MergedBytes.of(IntStream.of(group).mapToObj(this::bytes).toList());
            IntStream.of(group).forEach(number -> lengths[number] = GONE);
            // It keeps the name of one of them, and so its place in the order.
            put(group[merged.member()], merged.incident());
            notes.add(merged.note());
        }
        flush();
        order = IntStream.of(order).filter(number -> lengths[number] != GONE).toArray();
        return notes;
    }

    @Override
    public <A extends Serializable> A fold(Fold<A> fold) {
        int parts = Math.max(1, Math.min(Runtime.getRuntime().availableProcessors(), order.length / SMALLEST_PART));
        A gathered = fold.start();
        IntStream.range(0, parts)
                .parallel()
                .mapToObj(part -> {
                    A own = fold.start();
                    int end = (int) ((part + 1L) * order.length / parts);
                    for (int i = (int) ((long) part * order.length / parts); i < end; i++) {
                        fold.add(own, order[i], incident(order[i]));
                    }
                    return own;
                })
                .forEachOrdered(own -> fold.merge(gathered, own));
        return gathered;
    }

    @Override
    public void inOrder(Change change, Grouping grouping, BiConsumer<String, List<Incident>> stretches) {
        if (grouping == Grouping.NONE) {
            give(order, change, stretch -> stretches.accept("", stretch));
            return;
        }
        String[] groups = new String[order.length];
        Map<String, String> names = new ConcurrentHashMap<>();
        IntStream.range(0, order.length).parallel().forEach(place -> {
            String group = grouping.apply(change.apply(incident(order[place])));
            groups[place] = names.computeIfAbsent(group, name -> name);
        });
        for (String group : new TreeSet<>(names.keySet())) {
            int[] own = IntStream.range(0, order.length)
                    .filter(place -> groups[place].equals(group))
                    .map(place -> order[place])
                    .toArray();
            give(own, change, stretch -> stretches.accept(group, stretch));
        }
    }

    private void give(int[] numbers, Change change, Consumer<List<Incident>> stretches) {
        for (int begin = 0; begin < numbers.length; begin += AT_ONCE) {
            int end = Math.min(numbers.length, begin + AT_ONCE);
            Incident[] stretch = new Incident[end - begin];
            int from = begin;
            IntStream.range(begin, end)
                    .parallel()
                    .forEach(place -> stretch[place - from] = change.apply(incident(numbers[place])));
            stretches.accept(List.of(stretch));
        }
    }

    @Override
    public void close() {
        try (channel) {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // The folder it lies in is removed by its owner.
        }
    }
}
