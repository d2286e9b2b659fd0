/** Tests of the program as it is handed out: the launcher, the README's commands, the page in a browser, the bill of materials. */
package dev.hindcast.cli.packaged;
