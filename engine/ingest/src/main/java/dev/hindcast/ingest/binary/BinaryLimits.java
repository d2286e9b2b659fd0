package dev.hindcast.ingest.binary;

/**
 * How much of a hostile packed file a reader bears.
 *
 * @param entries most files in one archive
 * @param unpackedBytes most bytes that its content may have when unpacked
 * @param ratio how many times larger than packed a part may become
 * @param pages most pages of a document that has pages
 */
public record BinaryLimits(int entries, long unpackedBytes, int ratio, int pages) {
    /** The limits that hold unless the user sets others. */
    public static final BinaryLimits DEFAULT = new BinaryLimits(10_000, 100L << 20, 100, 500);
}
