package dev.hindcast.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.model.Incident;
import dev.hindcast.model.Reading;
import dev.hindcast.pattern.duplicate.DuplicateSearch;
import dev.hindcast.pattern.duplicate.Telling;
import dev.hindcast.quality.DataQuality;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that only fills tables lets the texts go, and its tables are the same. */
class WithoutTextsTest {
    @TempDir
    Path root;

    private List<Incident> read(IngestSettings settings) throws IOException {
        Folder folder = new Folder(root);
        for (Fixture fixture : Fixture.all()) {
            folder.write(fixture.name(), fixture.content());
            folder.write("copies/" + fixture.name(), fixture.content());
        }
        return Reading.incidents(folder.read(settings).readings());
    }

    private static long characters(List<Incident> incidents) {
        return incidents.stream()
                .flatMap(incident -> incident.sections().stream())
                .mapToLong(section -> section.text().length())
                .sum();
    }

    private static List<String> copies(List<Incident> incidents) {
        List<String> paths =
                incidents.stream().map(incident -> incident.source().path()).toList();
        return DuplicateSearch.find(paths, incidents.stream().map(Telling::of).toList()).stream()
                .map(pair -> paths.get(pair.first()) + " " + paths.get(pair.second()) + " " + pair.reason())
                .toList();
    }

    @Test
    void onlyTheTextsAreMissing() throws IOException {
        List<Incident> whole = read(IngestSettings.defaults());
        List<Incident> lean = read(IngestSettings.defaults().withoutTexts());
        assertThat(lean.stream()
                        .map(incident -> incident.withSections(List.of()))
                        .toList())
                .isEqualTo(whole.stream()
                        .map(incident -> incident.withSections(List.of()))
                        .toList());
        assertThat(lean.stream()
                        .map(incident -> DataQuality.of(List.of(incident)))
                        .toList())
                .isEqualTo(whole.stream()
                        .map(incident -> DataQuality.of(List.of(incident)))
                        .toList());
        assertThat(copies(lean)).isNotEmpty().isEqualTo(copies(whole));
        assertThat(characters(lean)).isLessThan(characters(whole) / 2);
    }
}
