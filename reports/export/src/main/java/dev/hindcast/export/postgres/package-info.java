/** Tables in a PostgreSQL database: one schema, one transaction. Knows the driver; nobody else does. */
package dev.hindcast.export.postgres;
