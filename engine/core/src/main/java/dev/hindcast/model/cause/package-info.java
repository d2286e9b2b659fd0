/** The vocabulary of causes: one trigger, any number of contributing factors, each attributed to the words that say so. */
package dev.hindcast.model.cause;
