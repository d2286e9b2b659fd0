package dev.hindcast.ingest.document.json.value;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/** Jackson's tokens to {@link Json} values, one entry at a time. */
public final class JsonTokens {
    private static final int DEPTH = 200;
    private static final int STRING = 1 << 20;
    private static final int NUMBER = 100;
    private static final int NAME = 1_000;

    /** What people and programs write beside the letter of the standard, where it can mean but one thing. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEPTH)
                    .maxStringLength(STRING)
                    .maxNumberLength(NUMBER)
                    .maxNameLength(NAME)
                    .build())
            .build();

    private final JsonParser parser;
    private final int linesBefore;
    private final int mostValues;
    private int left;

    private JsonTokens(JsonParser parser, int linesBefore, int mostValues) {
        this.parser = parser;
        this.linesBefore = linesBefore;
        this.mostValues = mostValues;
        this.left = mostValues;
    }

    /** Returns the tokens of a text of which so many lines stand before it; one entry may hold so many values. */
    public static JsonTokens of(Reader text, int linesBefore, int mostValues) throws IOException {
        return new JsonTokens(FACTORY.createParser(text), linesBefore, mostValues);
    }

    /** Goes on to the next token, null at the end; what follows is counted anew. */
    public JsonToken next() throws IOException {
        left = mostValues;
        return parser.nextToken();
    }

    /** Returns the key of the current token. */
    public String key() throws IOException {
        return parser.currentName();
    }

    /** Passes over what the current token begins. */
    public void skip() throws IOException {
        parser.skipChildren();
    }

    /** Returns the line of the current token. */
    public int line() {
        return line(parser.currentTokenLocation().getLineNr());
    }

    /** Returns the line of a fault. */
    public int line(JsonProcessingException e) {
        return line(
                e.getLocation() == null
                        ? parser.currentLocation().getLineNr()
                        : e.getLocation().getLineNr());
    }

    private int line(int inText) {
        return Math.max(1, inText) + linesBefore;
    }

    /** Returns what is wrong, in one line and without the text around it. */
    public static String reason(JsonProcessingException e) {
        String message = String.valueOf(e.getOriginalMessage()).replaceAll("\\s+", " ");
        return message.length() > 200 ? message.substring(0, 200) : message;
    }

    /** Returns the value that begins at the current token; a tree of rich text as its text. */
    public Json value() throws IOException {
        int line = line();
        if (left-- <= 0) {
            throw new TooLarge(mostValues);
        }
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            List<Json.Member> members = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String key = parser.currentName();
                parser.nextToken();
                members.add(new Json.Member(key, value()));
            }
            Json.Members object = new Json.Members(members, line);
            return RichText.of(object).<Json>map(text -> text).orElse(object);
        }
        if (token == JsonToken.START_ARRAY) {
            List<Json> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(value());
            }
            return new Json.Items(items, line);
        }
        return new Json.Scalar(token == JsonToken.VALUE_NULL ? "" : parser.getText(), line);
    }

    /** One entry holds more than is borne. */
    public static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;

        TooLarge(int most) {
            super("one entry holds more than " + most + " values");
        }
    }
}
