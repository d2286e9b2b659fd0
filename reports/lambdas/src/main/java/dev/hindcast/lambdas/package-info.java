/**
 * A step of the build, after the jars are there: lambdas become plain classes. Java makes the class of a lambda where it is first
 * met and links it through method handles, which costs a short run more than the lambda's work; a class of its own comes out of
 * the class-data archive like any other. Records, text and everything else stay as the compiler left them.
 */
package dev.hindcast.lambdas;
