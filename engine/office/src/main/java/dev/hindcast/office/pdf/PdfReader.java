package dev.hindcast.office.pdf;

import dev.hindcast.ingest.binary.BinaryLimits;
import dev.hindcast.ingest.binary.BinaryReader;
import dev.hindcast.ingest.binary.Signature;
import dev.hindcast.ingest.collection.CollectionSettings;
import dev.hindcast.ingest.collection.CollectionSink;
import dev.hindcast.ingest.document.DocumentReader.Parsed;
import dev.hindcast.model.Reading.Rejected;
import dev.hindcast.model.RejectionCause;
import dev.hindcast.office.archive.QuietLibraries;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** PDF files with a text layer. */
public final class PdfReader implements BinaryReader {
    @Override
    public String format() {
        return "pdf";
    }

    @Override
    public boolean isCollection() {
        return false;
    }

    @Override
    public boolean reads(String fileName, byte[] content) {
        return Signature.PDF.begins(content);
    }

    @Override
    public void read(byte[] content, CollectionSettings settings, BinaryLimits limits, CollectionSink sink) {
        Parsed parsed = StreamGuard.isBomb(content, limits.unpackedBytes())
                ? refused(
                        "a part of it has more than " + limits.unpackedBytes()
                                + " bytes when unpacked; raise max-unpacked-bytes under \"limits\" in hindcast.yml if you trust it")
                : parse(content, settings, limits);
        if (parsed instanceof Parsed.Understood understood) {
            understood.documents().forEach(sink::document);
        } else if (parsed instanceof Parsed.Refused refused) {
            sink.rejected(new Rejected(settings.source(), refused.line(), RejectionCause.UNREADABLE, refused.reason()));
        }
    }

    private Parsed parse(byte[] content, CollectionSettings settings, BinaryLimits limits) {
        QuietLibraries.now();
        BundledFont.use();
        try (PDDocument document = Loader.loadPDF(content, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            int pages = document.getNumberOfPages();
            if (pages > limits.pages()) {
                return refused("it has " + pages + " pages, more than the limit of " + limits.pages()
                        + "; raise max-pages under \"limits\" in hindcast.yml");
            }
            List<PageLine> lines = RunningTitles.without(PageText.lines(document), pages);
            if (lines.isEmpty()) {
                return refused("its pages are pictures, there is no text layer; run text recognition over it, or find"
                        + " the document that it was made from");
            }
            return new PdfBlocks(settings.limits()).read(lines).finish(settings.source(), format(), List.of());
        } catch (InvalidPasswordException e) {
            return refused("it is protected by a password; save it without one");
        } catch (IOException | RuntimeException e) {
            return refused("it is damaged: it cannot be opened as a PDF; print or save it as a PDF again");
        } catch (OutOfMemoryError e) {
            return refused("it needs more memory than there is; give Java more with HINDCAST_JAVA_OPTS=-Xmx4g");
        }
    }

    private static Parsed refused(String reason) {
        return new Parsed.Refused(1, reason);
    }
}
