package dev.hindcast.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TypedCommandTest {
    @TempDir
    private Path folder;

    @Test
    void whatChangesNoDigitIsLeftOut() {
        assertThat(TypedCommand.published(
                        List.of("report", "nowhere", "--out", "there", "--quarter", "2024-Q3", "--quiet", "--no-pdf")))
                .isEqualTo("hindcast report nowhere --quarter 2024-Q3");
        assertThat(TypedCommand.published(List.of("report", "nowhere", "--out=there", "--config=secret/hindcast.yml")))
                .isEqualTo("hindcast report nowhere");
    }

    @Test
    void ofAPathThereIsTheLastNameAlone() {
        assertThat(TypedCommand.published(List.of("report", folder.toString())))
                .isEqualTo("hindcast report " + folder.getFileName());
    }

    @Test
    void whatAShellWouldSplitIsQuoted() {
        assertThat(TypedCommand.published(List.of("report", "a b", "--where", "team=Bob's")))
                .isEqualTo("hindcast report 'a b' --where 'team=Bob'\\''s'");
    }
}
