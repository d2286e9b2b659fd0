package dev.hindcast.publish.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import dev.hindcast.charts.theme.BundledFonts;
import dev.hindcast.publish.document.ReportDocument;
import dev.hindcast.publish.html.PaperHtml;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** The report as PDF. Equal reports give equal bytes: the file bears no time and no random identifier. */
public final class ReportPdf {
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    private ReportPdf() {}

    /** Returns the bytes of the file. */
    public static byte[] of(ReportDocument document) throws IOException {
        XRLog.setLoggingEnabled(false);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        // Whatever the page names, nothing is fetched.
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.useFont(BundledFonts::regularFile, "DejaVu Sans", NORMAL, FontStyle.NORMAL, true);
        builder.useFont(BundledFonts::boldFile, "DejaVu Sans", BOLD, FontStyle.NORMAL, true);
        builder.useObjectDrawerFactory(new ChartOnPaper(document.charts()));
        builder.useReplacementText("\u25A1");
        builder.withW3cDocument(parsed(PaperHtml.of(document)), null);
        builder.withProducer("Hindcast");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 18);
        builder.toStream(bytes);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            try (PDDocument pdf = renderer.getPdfDocument()) {
                timeless(pdf, document);
                pdf.save(bytes);
            }
        }
        return bytes.toByteArray();
    }

    private static void timeless(PDDocument pdf, ReportDocument document) {
        PDDocumentInformation facts = new PDDocumentInformation();
        facts.setTitle(document.title() + ": " + document.subtitle());
        facts.setProducer("Hindcast");
        pdf.setDocumentInformation(facts);
        pdf.setDocumentId(0L);
    }

    private static Document parsed(String page) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder parser = factory.newDocumentBuilder();
            // The default handler prints to the console.
            parser.setErrorHandler(null);
            return parser.parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("the page for paper is not well formed: " + e.getMessage(), e);
        }
    }
}
