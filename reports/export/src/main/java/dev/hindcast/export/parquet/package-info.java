/** Tables as Parquet files, without Hadoop. Knows the library; nobody else does. */
package dev.hindcast.export.parquet;
