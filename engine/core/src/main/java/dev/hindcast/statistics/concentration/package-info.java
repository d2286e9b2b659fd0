/** Whether few causes or incidents carry the load, and how many causes have not been seen yet. */
package dev.hindcast.statistics.concentration;
