package dev.hindcast.pattern.duplicate;

import dev.hindcast.model.time.MilestoneName;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Two documents that seem to tell of one incident, by their places among all.
 *
 * @param first the one whose path comes first
 * @param second the other
 * @param reason half a sentence: what they have in common
 * @param differences the times in which they contradict each other, none where that is not sure
 */
public record Duplicate(int first, int second, String reason, List<Difference> differences) {
    public Duplicate {
        differences = List.copyOf(differences);
    }

    /**
     * One milestone of which two documents give different times.
     *
     * @param name which
     * @param at what the first says
     * @param line where
     * @param otherAt what the second says
     * @param otherLine where
     */
    public record Difference(MilestoneName name, Instant at, int line, Instant otherAt, int otherLine) {}

    /**
     * Returns the places of documents that are one incident, since each is a duplicate of another of them or has its id: two places or
     * more a group, ascending; groups by their first place.
     *
     * @param duplicates all pairs
     * @param ids of all documents, by place
     */
    public static List<int[]> groups(List<Duplicate> duplicates, List<String> ids) {
        Map<String, String> leaders = new HashMap<>();
        duplicates.forEach(duplicate ->
                leaders.put(leader(leaders, ids.get(duplicate.second())), leader(leaders, ids.get(duplicate.first()))));
        Map<String, int[]> members = new HashMap<>();
        for (int place = 0; place < ids.size() && !duplicates.isEmpty(); place++) {
            members.merge(leader(leaders, ids.get(place)), new int[] {place}, Duplicate::joined);
        }
        Map<Integer, int[]> groups = new TreeMap<>();
        members.values().stream().filter(group -> group.length > 1).forEach(group -> groups.put(group[0], group));
        return List.copyOf(groups.values());
    }

    private static int[] joined(int[] before, int[] next) {
        int[] all = Arrays.copyOf(before, before.length + 1);
        all[before.length] = next[0];
        return all;
    }

    private static String leader(Map<String, String> leaders, String id) {
        String leader = id;
        while (leaders.containsKey(leader) && !leaders.get(leader).equals(leader)) {
            leader = leaders.get(leader);
        }
        return leader;
    }
}
