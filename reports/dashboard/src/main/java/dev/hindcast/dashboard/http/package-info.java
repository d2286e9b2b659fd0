/** The server: who may ask, how often and how long; the only package that knows the web library. */
package dev.hindcast.dashboard.http;
