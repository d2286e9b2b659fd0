package dev.hindcast.charts.theme;

/**
 * The room a chart is drawn for. The height follows from what is drawn.
 *
 * @param width in pixels; a chart with many periods may take more
 * @param textSize of labels, in pixels
 * @param captioned whether title, subtitle and notes are part of the drawing
 */
public record Canvas(int width, int textSize, boolean captioned) {
    /** A file that stands alone. */
    public static final Canvas FILE = new Canvas(960, 15, true);
    /** Inside a page on a desk: the page prints the caption. */
    public static final Canvas PAGE = new Canvas(880, 14, false);
    /** Inside a page on a telephone. */
    public static final Canvas NARROW = new Canvas(400, 13, false);

    /** Returns the least width a labelled period needs. */
    public int slot() {
        return textSize * 21 / 10;
    }

    /** Returns the same room, widened where that many periods would not fit beside an axis. */
    public Canvas fitting(int slots) {
        return new Canvas(Math.max(width, slots * slot() + textSize * 6), textSize, captioned);
    }
}
