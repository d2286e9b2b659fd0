package dev.hindcast.publish.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.model.Incident;
import dev.hindcast.model.time.MilestoneName;
import dev.hindcast.publish.IncidentLiteral;
import dev.hindcast.publish.ReportLiteral;
import dev.hindcast.publish.SyntheticIncidents;
import dev.hindcast.publish.document.ReportDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class ReportPdfTest {
    private static String text(ReportDocument report) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(ReportPdf.of(report))) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static Incident titled(String title) {
        return IncidentLiteral.incident("a")
                .titled(title)
                .at(MilestoneName.STARTED, "2024-07-01T10:00:00Z")
                .at(MilestoneName.RESOLVED, "2024-07-01T12:00:00Z")
                .build();
    }

    @Test
    void bearsPageNumbersHeadsContentsAndVectorCharts() throws IOException {
        ReportDocument report = ReportLiteral.of(SyntheticIncidents.of(11));
        try (PDDocument pdf = Loader.loadPDF(ReportPdf.of(report))) {
            int pages = pdf.getNumberOfPages();
            assertThat(pages).isGreaterThan(3);
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text)
                    .contains("1 / " + pages, pages + " / " + pages, "Contents", "Incidents per quarter by severity");
            assertThat(text).contains(report.title() + ", " + report.subtitle());
            assertThat(pdf.getDocumentCatalog().getDocumentOutline().children())
                    .hasSize(report.sections().size());
            // A chart is drawn, not pasted: no page holds a picture.
            assertThat(StreamSupport.stream(pdf.getPages().spliterator(), false))
                    .allMatch(page -> StreamSupport.stream(
                                    page.getResources().getXObjectNames().spliterator(), false)
                            .noneMatch(name -> page.getResources().isImageXObject(name)));
            assertThat(pdf.getDocumentInformation().getCOSObject().containsKey(COSName.CREATION_DATE))
                    .isFalse();
        }
    }

    @Test
    void equalReportsGiveEqualBytes() throws IOException {
        assertThat(ReportPdf.of(ReportLiteral.of(SyntheticIncidents.of(11))))
                .isEqualTo(ReportPdf.of(ReportLiteral.of(SyntheticIncidents.of(11))));
    }

    @Test
    void hostileTitlesAreTextAndNothingIsFetched() throws IOException {
        String hostile = "<img src='file:///etc/passwd'/><script>alert(1)</script> & ]]> \uFFFE";
        assertThat(text(ReportLiteral.titled(hostile, List.of(titled(hostile)))))
                .contains("<img src='file:///etc/passwd'/>")
                .doesNotContain("root:");
        byte[] pdf = ReportPdf.of(ReportLiteral.titled(hostile, List.of(titled(hostile))));
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).doesNotContain("/JavaScript", "/Launch");
    }

    @Test
    void manyIncidentsAreCutWithAWordWhereTheOthersAre() throws IOException {
        List<Incident> many = IntStream.range(0, 300)
                .mapToObj(i -> IncidentLiteral.incident("i" + i)
                        .at(MilestoneName.STARTED, "2024-07-01T10:00:00Z")
                        .build())
                .toList();
        assertThat(text(ReportLiteral.of(many))).contains("and 50 more, in tables/incidents.csv");
    }

    @Test
    void noIncidentIsStillADocument() throws IOException {
        assertThat(text(ReportLiteral.of(List.of()))).contains("No incident with a date is counted");
    }
}
