/** The tables as one workbook. The only package that knows fastexcel, and loaded only when a workbook is asked for. */
package dev.hindcast.publish.xlsx;
