package dev.hindcast.office.sheet;

import dev.hindcast.ingest.collection.CollectionSettings;
import dev.hindcast.ingest.collection.CollectionSink;
import dev.hindcast.ingest.document.PostmortemDocument;
import dev.hindcast.model.Reading.Rejected;

/**
 * Names the sheet of each row in workbooks of several: {@code book.xlsx#Sheet!KEY}.
 *
 * @param sheet its name
 * @param settings of the workbook
 * @param sink takes what was read
 */
record SheetSink(String sheet, CollectionSettings settings, CollectionSink sink) implements CollectionSink {
    @Override
    public void document(PostmortemDocument document) {
        sink.document(new PostmortemDocument(
                named(document.source()),
                document.format(),
                document.metadata(),
                document.blocks(),
                document.findings()));
    }

    @Override
    public void rejected(Rejected rejection) {
        sink.rejected(new Rejected(named(rejection.source()), rejection.line(), rejection.cause(), rejection.reason()));
    }

    private String named(String source) {
        String plain = sheet.strip().replaceAll("[\\s/\\\\#!\\p{Cntrl}]+", "-");
        String prefix = settings.source() + "#";
        return source.startsWith(prefix) ? prefix + plain + "!" + source.substring(prefix.length()) : prefix + plain;
    }
}
