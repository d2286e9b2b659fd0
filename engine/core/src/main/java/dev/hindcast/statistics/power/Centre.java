package dev.hindcast.statistics.power;

import java.util.Arrays;

/** What is taken for the middle of durations. */
public enum Centre {
    MEAN {
        @Override
        double of(double[] values) {
            double sum = 0;
            for (double value : values) {
                sum += value;
            }
            return sum / values.length;
        }
    },
    MEDIAN {
        @Override
        double of(double[] values) {
            Arrays.sort(values);
            int middle = values.length / 2;
            return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
        }
    },
    GEOMETRIC_MEAN {
        @Override
        double of(double[] values) {
            double sum = 0;
            for (double value : values) {
                sum += Math.log(value);
            }
            return Math.exp(sum / values.length);
        }
    };

    /** Returns the centre; may put the values into another order. */
    abstract double of(double[] values);
}
