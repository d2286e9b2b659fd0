package dev.hindcast.office;

import dev.hindcast.ingest.binary.BinaryReader;
import dev.hindcast.office.pdf.PdfReader;
import dev.hindcast.office.sheet.XlsxReader;
import dev.hindcast.office.word.DocxReader;
import java.util.List;

/** Every format of files that are no text. */
public final class OfficeReaders {
    /** One reader a format. None touches its library before it reads a file. */
    public static final List<BinaryReader> ALL = List.of(new DocxReader(), new XlsxReader(), new PdfReader());

    private OfficeReaders() {}
}
