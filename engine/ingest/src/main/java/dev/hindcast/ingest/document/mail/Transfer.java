package dev.hindcast.ingest.document.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.james.mime4j.codec.Base64InputStream;
import org.apache.james.mime4j.codec.QuotedPrintableInputStream;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.util.CharsetUtil;
import org.apache.james.mime4j.util.MimeUtil;

/** Undoes what a mail's text suffers on its way. */
final class Transfer {
    private Transfer() {}

    /** Returns the text as it was sent: lines that are one on their way are decoded as one and stand where it begins. */
    static LinedText undone(LinedText body, BodyDescriptor told) throws IOException {
        boolean base64 = MimeUtil.isBase64Encoding(told.getTransferEncoding());
        if (!base64 && !MimeUtil.isQuotedPrintableEncoded(told.getTransferEncoding())) {
            return body;
        }
        List<LinedText.Line> lines = new ArrayList<>();
        int size = body.lines().size();
        for (int from = 0, to = 1; from < size; to++) {
            if (to == size || !base64 && !body.lines().get(to - 1).text().endsWith("=")) {
                String coded = body.part(from, to).text() + "\n";
                lines.addAll(LinedText.at(body.lines().get(from).at(), decoded(coded, base64, told.getCharset()))
                        .lines());
                from = to;
            }
        }
        return new LinedText(lines);
    }

    private static String decoded(String coded, boolean base64, String charset) throws IOException {
        InputStream bytes = new ByteArrayInputStream(coded.getBytes(StandardCharsets.UTF_8));
        Charset known = CharsetUtil.lookup(charset);
        // Mails that name none, or ASCII, are in UTF-8 where they are in more than ASCII.
        return new String(
                (base64 ? new Base64InputStream(bytes) : new QuotedPrintableInputStream(bytes)).readAllBytes(),
                known == null || known.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : known);
    }
}
