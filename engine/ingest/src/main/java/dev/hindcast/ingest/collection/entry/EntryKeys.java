package dev.hindcast.ingest.collection.entry;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Gives each entry of one file its name: its own where it has one, else its position; never the same twice. */
public final class EntryKeys {
    private static final int LONGEST = 80;
    private static final Pattern NOT_IN_PATHS = Pattern.compile("[\\s/\\\\\\p{Cntrl}]+");

    private final Set<String> given = new HashSet<>();
    private int position;

    /** Returns the name of the next entry. */
    public String next(Optional<String> own) {
        position++;
        String key = own.map(EntryKeys::plain).filter(name -> !name.isEmpty()).orElse(Integer.toString(position));
        String name = key;
        while (!given.add(name)) {
            name = key + "~" + position + (name.equals(key) ? "" : "~");
        }
        return name;
    }

    /** Slashes and blanks would look like a path's. */
    private static String plain(String own) {
        String key = NOT_IN_PATHS.matcher(own.strip()).replaceAll("-");
        return key.length() <= LONGEST ? key : key.substring(0, LONGEST);
    }
}
