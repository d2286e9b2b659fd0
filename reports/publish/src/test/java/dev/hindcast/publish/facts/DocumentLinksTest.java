package dev.hindcast.publish.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentLinksTest {
    @TempDir
    private Path work;

    private Path docs;

    @BeforeEach
    void documents() throws IOException {
        docs = Files.createDirectories(work.resolve("docs/2024 \u00fc"));
        Files.writeString(docs.resolve("a#1?.md"), "x");
        Files.writeString(docs.resolve("b.csv"), "x");
        docs = work.resolve("docs");
    }

    private DocumentLinks links(String page) {
        return new DocumentLinks(List.of(docs), work.resolve(page), work);
    }

    @Test
    void theAddressIsRelativeToThePage() {
        assertThat(links("report").to("docs/2024 \u00fc/b.csv")).contains("../docs/2024%20%C3%BC/b.csv");
        assertThat(links("out/deep").to("docs/2024 \u00fc/b.csv")).contains("../../docs/2024%20%C3%BC/b.csv");
    }

    @Test
    void anEntryOfACollectionLeadsToItsFile() {
        assertThat(links("report").to("docs/2024 \u00fc/b.csv#17")).contains("../docs/2024%20%C3%BC/b.csv");
    }

    @Test
    void noNameBecomesAScheme() throws IOException {
        Files.writeString(work.resolve("javascript:x"), "x");
        DocumentLinks links = new DocumentLinks(List.of(work.resolve("javascript:x")), work, work);
        assertThat(links.to(work.getFileName() + "/javascript:x")).isEmpty();
        assertThat(links.to("javascript:x")).contains("./javascript:x");
    }

    @Test
    void whatLiesElsewhereHasNoAddress() {
        assertThat(new DocumentLinks(List.of(docs), work.resolve("report"), work.resolve("docs"))
                        .to("docs/2024 \u00fc/b.csv"))
                .isEmpty();
        assertThat(links("report").to("docs/../../outside.md")).isEmpty();
        assertThat(links("report").to("docs/not-there.md")).isEmpty();
        assertThat(DocumentLinks.NONE.to("docs/b.csv")).isEmpty();
    }
}
