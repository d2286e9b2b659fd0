/** Files on any file system that Hadoop knows: found by the driver, opened by the machines that read them. Called by {@code SparkIngest}. */
package dev.hindcast.spark.file;
