/** Normalised tables on any file system that Hadoop knows, read by the rules of {@code TableFile}. Called by {@code SparkEngine}. */
package dev.hindcast.spark.table;
