package dev.hindcast.statistics.survival;

import dev.hindcast.statistics.Estimate;

/**
 * The age by which a share has ended, counting what is open. An upper end that is not reached is a refusal: "more than the
 * longest duration observed".
 *
 * @param value in the unit of the durations
 * @param low lower end at 95 %
 * @param high upper end at 95 %
 */
public record SurvivalQuantile(Estimate<Double> value, Estimate<Double> low, Estimate<Double> high) {}
