package dev.hindcast.dashboard.filter;

/** A request cannot be answered. The message is one sentence with the way out. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    private Refusal(int status, String message) {
        super(message);
        this.status = status;
    }

    /** Returns a refusal of something that is written wrongly. */
    public static Refusal badRequest(String message) {
        return new Refusal(400, message);
    }

    /** Returns a refusal for want of such a thing. */
    public static Refusal notFound(String message) {
        return new Refusal(404, message);
    }

    /** Returns the HTTP status. */
    public int status() {
        return status;
    }
}
