package dev.hindcast.publish.html;

/** What the report is laid out for. Paper bears fewer rows: the table files have all. */
public enum Medium {
    SCREEN(Integer.MAX_VALUE, 100),
    PAPER(250, 5);

    private final int rows;
    private final int places;

    Medium(int rows, int places) {
        this.rows = rows;
        this.places = places;
    }

    /** Returns how many rows of one table are shown at most. */
    public int rows() {
        return rows;
    }

    /** Returns how many places of one finding are shown at most. */
    public int places() {
        return places;
    }

    /** Returns whether pages are turned. */
    public boolean isPaper() {
        return this == PAPER;
    }
}
