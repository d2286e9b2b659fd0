/**
 * A step of the build, after the jars are there: lambdas become plain classes, and what records answer plain code. Java makes both
 * where they are first met and links them through method handles, which costs a short run more than their work; what is in a class
 * comes out of the class-data archive. Everything else stays as the compiler left it.
 */
package dev.hindcast.lambdas;
