package dev.hindcast.query.file;

/** A row, or a field of it, does not hold what it is for. The message says which and what, but not where. */
public final class BadFieldException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_QUOTED = 40;

    /** Names the field, what it holds, and what it should hold. */
    public BadFieldException(String field, String text, String wanted) {
        super(field + " is \"" + cut(text) + "\", which is no " + wanted);
    }

    private BadFieldException(String problem) {
        super(problem);
    }

    /** Returns the fault of a row that is longer or shorter than the header. */
    public static BadFieldException ragged(int fields, int named) {
        return new BadFieldException(
                "it has " + fields + (fields == 1 ? " field" : " fields") + ", the header " + named);
    }

    /** Returns the fault of a row whose quotes are wrong, or that is too long. */
    public static BadFieldException broken(String problem) {
        return new BadFieldException(problem);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_QUOTED ? text : text.substring(0, LONGEST_QUOTED) + "…";
    }

    /** Thrown once a bad row at most, and never shown with its stack. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
