package dev.hindcast.charts.spec;

/**
 * What ordinary variation stays within, in the unit of the chart's axis.
 *
 * @param low lower limit
 * @param centre line in the middle
 * @param high upper limit
 * @param lowLabel the lower limit in words
 * @param centreLabel the middle in words
 * @param highLabel the upper limit in words
 */
public record Limits(double low, double centre, double high, String lowLabel, String centreLabel, String highLabel) {
    public Limits {
        if (!(low <= centre && centre <= high)) {
            throw new IllegalArgumentException("the centre lies between the limits");
        }
    }

    /** Returns the three in words. */
    String description() {
        return highLabel + "; " + centreLabel + "; " + lowLabel;
    }
}
