/**
 * Renders a report as one self-contained page: styles and charts inline, no script, no request to anywhere. The templates in
 * {@code src/main/jte} become Java at build time and escape by context.
 */
package dev.hindcast.publish.html;
