package dev.hindcast.spark.keep;

import java.io.Serializable;

/**
 * An incident on its machine.
 *
 * @param number in the order of reading, from 0
 * @param bytes of the incident
 */
record Numbered(int number, byte[] bytes) implements Serializable {}
