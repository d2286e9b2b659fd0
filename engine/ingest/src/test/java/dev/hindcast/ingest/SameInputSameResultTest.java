package dev.hindcast.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Neither the machine, nor its settings, nor the order of things shows in a result. */
class SameInputSameResultTest {
    private static final long SEED = 4_711L;

    @TempDir
    Path root;

    private Folder corpus(String name, List<Fixture> fixtures) throws IOException {
        Folder folder = new Folder(Files.createDirectories(root.resolve(name).resolve("corpus")));
        for (Fixture fixture : fixtures) {
            folder.write(fixture.name(), fixture.content());
        }
        return folder;
    }

    @Test
    void theOrderInWhichFilesWereMadeDoesNotShow() throws IOException {
        List<Fixture> shuffled = new ArrayList<>(Fixture.all());
        Collections.shuffle(shuffled, new Random(SEED));
        IngestResult one = corpus("one", Fixture.all()).read();
        IngestResult other = corpus("other", shuffled).read();
        assertThat(other).as("seed " + SEED).isEqualTo(one);
    }

    @Test
    void theOrderInWhichPathsAreNamedDoesNotShow() throws IOException {
        Folder folder = corpus("one", Fixture.all());
        Path second = Files.createDirectories(folder.root().resolve("more"));
        Files.writeString(second.resolve("x.md"), Folder.DOCUMENT);
        Path first = folder.root().resolve("crlf-and-more");
        Files.createDirectories(first);
        Files.writeString(first.resolve("y.md"), Folder.DOCUMENT);
        IngestResult forwards = Ingest.run(List.of(first, second), IngestSettings.defaults(), ProgressListener.NONE);
        IngestResult backwards = Ingest.run(List.of(second, first), IngestSettings.defaults(), ProgressListener.NONE);
        assertThat(backwards).isEqualTo(forwards);
    }

    @Test
    void readingTwiceGivesTheSame() throws IOException {
        Folder folder = corpus("one", Fixture.all());
        assertThat(folder.read()).isEqualTo(folder.read());
    }

    @Test
    void theMachinesLocaleAndZoneDoNotShow() throws IOException {
        Folder folder = corpus("one", Fixture.all());
        IngestResult usual = folder.read();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG", "th-TH-u-ca-buddhist", "de-DE")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
                assertThat(folder.read()).as(tag).isEqualTo(usual);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void oneByteMoreIsAnotherDigest() throws IOException {
        Folder folder = corpus("one", List.of());
        folder.document("a.md");
        String before = folder.read().digest();
        folder.write("a.md", Folder.DOCUMENT + "\n");
        assertThat(folder.read().digest()).isNotEqualTo(before);
    }

    @Test
    void anotherNameIsAnotherDigest() throws IOException {
        Folder folder = corpus("one", List.of());
        Path file = folder.document("a.md");
        String before = folder.read().digest();
        Files.move(file, file.resolveSibling("b.md"));
        assertThat(folder.read().digest()).isNotEqualTo(before);
    }
}
