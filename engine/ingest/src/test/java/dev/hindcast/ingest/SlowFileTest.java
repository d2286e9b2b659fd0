package dev.hindcast.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.ingest.document.ParseLimits;
import dev.hindcast.ingest.file.FileContent;
import dev.hindcast.ingest.file.InputFile;
import dev.hindcast.ingest.normalise.NormaliserSettings;
import dev.hindcast.model.Reading;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Files are understood together; one that takes too long costs others no more than a second reading. */
@Timeout(120)
class SlowFileTest {
    private static final IngestSettings SETTINGS = new IngestSettings(
            NormaliserSettings.DEFAULT,
            List.of(),
            new IngestLimits(1 << 20, 1_000, Duration.ofSeconds(1), ParseLimits.DEFAULT));

    /** In groups one after the other: the thread that is free of the first hangs on the second while the first is read again. */
    private static final List<Integer> NEVER_ENDING = List.of(17, 22);

    /** A file that a thread works on until the gate is open. */
    private record Gated(AtomicBoolean gate) implements FileContent {
        @Override
        public long size() {
            return Folder.DOCUMENT.length();
        }

        @Override
        public InputStream open() {
            while (!gate.get()) {
                Thread.onSpinWait();
            }
            return new ByteArrayInputStream(Folder.DOCUMENT.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public Optional<FileContent> sibling(String name) {
            return Optional.empty();
        }
    }

    @Test
    void filesThatNeverEndAreRefusedAndTheirNeighboursAreRead() throws Exception {
        AtomicBoolean gate = new AtomicBoolean();
        try {
            List<InputFile> files = new ArrayList<>();
            for (int i = 10; i < 30; i++) {
                Gated content = new Gated(NEVER_ENDING.contains(i) ? gate : new AtomicBoolean(true));
                files.add(new InputFile("reports/" + i + ".md", content, Optional.empty()));
            }
            List<FileReadings> read = Ingest.read(files, List.of(), SETTINGS, 1);
            assertThat(read)
                    .extracting(FileReadings::source)
                    .isEqualTo(files.stream().map(InputFile::source).toList());
            assertThat(read)
                    .filteredOn(file -> file.readings().get(0) instanceof Reading.Accepted)
                    .hasSize(18);
            for (int slow : NEVER_ENDING) {
                assertThat(Reading.rejections(read.get(slow - 10).readings()))
                        .singleElement()
                        .satisfies(file -> assertThat(file.reason()).contains("longer than the limit of 1 s"));
            }
        } finally {
            gate.set(true);
        }
    }
}
