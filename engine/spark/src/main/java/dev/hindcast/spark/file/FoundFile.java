package dev.hindcast.spark.file;

import java.io.Serializable;

/**
 * A file on its way to the machine that will read it.
 *
 * @param source its path in outputs
 * @param address where every machine finds it
 */
public record FoundFile(String source, String address) implements Serializable {}
