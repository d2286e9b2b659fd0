package dev.hindcast.office.sheet;

import dev.hindcast.ingest.binary.BinaryLimits;
import dev.hindcast.ingest.binary.BinaryReader;
import dev.hindcast.ingest.binary.Signature;
import dev.hindcast.ingest.collection.CollectionSettings;
import dev.hindcast.ingest.collection.CollectionSink;
import dev.hindcast.model.Reading.Rejected;
import dev.hindcast.model.RejectionCause;
import dev.hindcast.office.archive.ArchiveGuard;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Excel workbooks, {@code .xlsx}. */
public final class XlsxReader implements BinaryReader {
    private static final byte[] WORKBOOK = "xl/workbook".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] WORD = "word/document".getBytes(StandardCharsets.US_ASCII);

    @Override
    public String format() {
        return "xlsx";
    }

    @Override
    public boolean isCollection() {
        return true;
    }

    @Override
    public boolean reads(String fileName, byte[] content) {
        if (!Signature.ZIP.begins(content)) {
            return false;
        }
        boolean named = fileName.toLowerCase(Locale.ROOT).endsWith(".xlsx");
        return !Signature.contains(content, WORD) && (named || Signature.contains(content, WORKBOOK));
    }

    @Override
    public void read(byte[] content, CollectionSettings settings, BinaryLimits limits, CollectionSink sink) {
        Optional<String> refusal = ArchiveGuard.refusal(content, limits);
        if (refusal.isPresent()) {
            sink.rejected(new Rejected(settings.source(), 1, RejectionCause.UNREADABLE, refusal.get()));
        } else {
            new WorkbookRows(settings, sink).read(content);
        }
    }
}
