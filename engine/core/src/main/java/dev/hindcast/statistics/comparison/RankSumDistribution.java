package dev.hindcast.statistics.comparison;

import dev.hindcast.statistics.sample.StandardNormal;

/** The distribution of U of {@link MannWhitney} when nothing changed, without ties; commons-statistics keeps its own private. */
final class RankSumDistribution {
    private static final double TAIL = 0.025;

    private RankSumDistribution() {}

    /** Returns the largest C with P(U &lt; C) ≤ 0.025, at least 1: the rank of the interval's lower end among the differences. */
    static long lowerRank(int m, int n) {
        if (Math.max(m, n) >= MannWhitney.EXACT_BELOW) {
            double deviation = Math.sqrt((double) m * n * (m + n + 1.0) / 12);
            return Math.max(1, (long) Math.floor((double) m * n / 2 + 0.5 - StandardNormal.Z * deviation));
        }
        double[] arrangements = arrangements(m, n);
        double total = 0;
        for (double count : arrangements) {
            total += count;
        }
        double below = 0;
        int rank = 0;
        // Counts are whole and far below 2^53 in the tail, so the comparison is exact but for the total's last digits.
        while (below + arrangements[rank] <= TAIL * total) {
            below += arrangements[rank++];
        }
        return Math.max(1, rank);
    }

    /** Returns for each U the number of ways to choose m of m + n ranks that give it. */
    static double[] arrangements(int m, int n) {
        double[][] ways = new double[m + 1][m * n + 1];
        ways[0][0] = 1;
        for (int rank = 1; rank <= m + n; rank++) {
            for (int chosen = Math.min(m, rank); chosen >= 1; chosen--) {
                // The chosen-th smallest value at this rank stands above (rank - chosen) values of the other period.
                int above = rank - chosen;
                if (above <= n) {
                    for (int u = m * n; u >= above; u--) {
                        ways[chosen][u] += ways[chosen - 1][u - above];
                    }
                }
            }
        }
        return ways[m];
    }
}
