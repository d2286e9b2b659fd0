/** What every method starts from: numbers that can be computed with, and the normal distribution. */
package dev.hindcast.statistics.sample;
