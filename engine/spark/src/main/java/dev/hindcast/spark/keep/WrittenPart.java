package dev.hindcast.spark.keep;

import java.io.Serializable;

/**
 * A part that a machine has written.
 *
 * @param index of the part
 * @param upload its files
 * @param told what the driver is told of it
 */
record WrittenPart<A extends Serializable>(int index, Upload upload, A told) implements Serializable {}
