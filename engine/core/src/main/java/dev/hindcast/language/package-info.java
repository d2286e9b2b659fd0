/** Language about people: what is removed before anything is shown. Works on text alone; knows no incident. */
package dev.hindcast.language;
