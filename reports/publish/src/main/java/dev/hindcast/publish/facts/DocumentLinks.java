package dev.hindcast.publish.facts;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where documents lie, seen from the page. Only where both lie below one folder, such as the one the command was run in: an address
 * that climbs further would tell how the machine's folders are called, and lead nowhere on any other.
 *
 * @param roots what the user named
 * @param page the folder of the page
 * @param below the folder that holds all of them
 */
public record DocumentLinks(List<Path> roots, Path page, Path below) {
    /** No links. */
    public static final DocumentLinks NONE = new DocumentLinks(List.of(), Path.of(""), Path.of(""));

    public DocumentLinks {
        roots = roots.stream().map(root -> root.toAbsolutePath().normalize()).toList();
        page = page.toAbsolutePath().normalize();
        below = below.toAbsolutePath().normalize();
    }

    /**
     * Returns the address of a document relative to the page; absent where there is none that would hold.
     *
     * @param source the path of an incident's source
     */
    public Optional<String> to(String source) {
        if (!page.startsWith(below)) {
            return Optional.empty();
        }
        int entry = source.indexOf('#');
        String path = entry < 0 ? source : source.substring(0, entry);
        List<Path> files = roots.stream()
                .filter(root -> root.startsWith(below) && root.getParent() != null)
                .map(root -> root.getParent().resolve(path).normalize())
                .filter(file -> file.startsWith(below) && Files.isRegularFile(file))
                .distinct()
                .toList();
        // Of two folders with one name nobody knows which is meant.
        return files.size() == 1 ? Optional.of(address(page.relativize(files.get(0)))) : Optional.empty();
    }

    private static String address(Path relative) {
        String path = relative.toString().replace(relative.getFileSystem().getSeparator(), "/");
        try {
            // A leading point keeps a colon in the first name from being read as a scheme.
            return new URI(null, null, path.startsWith("..") ? path : "./" + path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("no address can be made of " + path, e);
        }
    }
}
