package dev.hindcast.office.word;

import dev.hindcast.ingest.binary.BinaryLimits;
import dev.hindcast.ingest.binary.BinaryReader;
import dev.hindcast.ingest.binary.Signature;
import dev.hindcast.ingest.collection.CollectionSettings;
import dev.hindcast.ingest.collection.CollectionSink;
import dev.hindcast.ingest.document.DocumentReader.Parsed;
import dev.hindcast.model.Reading.Rejected;
import dev.hindcast.model.RejectionCause;
import dev.hindcast.office.archive.ArchiveGuard;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Word documents, {@code .docx}. */
public final class DocxReader implements BinaryReader {
    private static final byte[] MAIN_PART = "word/document".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] WORKBOOK = "xl/workbook".getBytes(StandardCharsets.US_ASCII);

    @Override
    public String format() {
        return "docx";
    }

    @Override
    public boolean isCollection() {
        return false;
    }

    @Override
    public boolean reads(String fileName, byte[] content) {
        if (!Signature.ZIP.begins(content)) {
            return false;
        }
        boolean named = fileName.toLowerCase(Locale.ROOT).endsWith(".docx");
        return Signature.contains(content, MAIN_PART) || named && !Signature.contains(content, WORKBOOK);
    }

    @Override
    public void read(byte[] content, CollectionSettings settings, BinaryLimits limits, CollectionSink sink) {
        Optional<String> refusal = ArchiveGuard.refusal(content, limits);
        if (refusal.isPresent()) {
            sink.rejected(new Rejected(settings.source(), 1, RejectionCause.UNREADABLE, refusal.get()));
            return;
        }
        Parsed parsed = WordText.read(content, settings, limits);
        if (parsed instanceof Parsed.Understood understood) {
            understood.documents().forEach(sink::document);
        } else if (parsed instanceof Parsed.Refused refused) {
            sink.rejected(new Rejected(settings.source(), refused.line(), RejectionCause.UNREADABLE, refused.reason()));
        }
    }
}
