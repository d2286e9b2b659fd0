package dev.hindcast.ingest.document.json;

import dev.hindcast.ingest.document.json.value.Json;
import dev.hindcast.ingest.document.json.value.Json.Items;
import dev.hindcast.ingest.document.json.value.Json.Member;
import dev.hindcast.ingest.document.json.value.Json.Members;
import dev.hindcast.ingest.document.json.value.Json.Scalar;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Tables written as JSON: rows without names below a list of them, or each column as a list. */
final class JsonTable {
    private static final Set<String> HEADERS = Set.of("columns", "fields", "headers", "header", "cols");
    private static final List<String> NAMES = List.of("name", "title", "label", "key", "id");
    private static final int FEWEST_COLUMNS = 3;

    private JsonTable() {}

    /** Returns the names of columns that a member of an object gives for the rows after it, absent if it gives none. */
    static Optional<List<String>> header(Member member) {
        return member.value() instanceof Items items && HEADERS.contains(member.words())
                ? Optional.of(names(items)).filter(names -> names.size() >= FEWEST_COLUMNS)
                : Optional.empty();
    }

    /** Returns the texts of a list of texts, or the names of a list of columns. */
    static List<String> names(Items items) {
        List<String> names = new ArrayList<>();
        for (Json item : items.items()) {
            Optional<Scalar> name = item instanceof Scalar scalar
                    ? Optional.of(scalar)
                    : item instanceof Members members ? members.text(NAMES) : Optional.empty();
            name.ifPresent(text -> names.add(text.text()));
        }
        return names.size() == items.items().size() ? names : List.of();
    }

    /** Returns a row as an object. */
    static Members row(List<String> names, Items row) {
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < Math.min(names.size(), row.items().size()); i++) {
            members.add(new Member(names.get(i), row.items().get(i)));
        }
        return new Members(members, row.line());
    }

    /** Returns the rows of an object whose values all are columns of one length; none if they are not. */
    static List<Members> rows(Members object) {
        List<List<Json>> columns =
                object.members().stream().map(member -> column(member.value())).toList();
        Set<Integer> lengths = new HashSet<>();
        columns.forEach(column -> lengths.add(column.size()));
        if (columns.size() < FEWEST_COLUMNS || lengths.size() != 1) {
            return List.of();
        }
        List<Members> rows = new ArrayList<>();
        for (int i = 0; i < columns.get(0).size(); i++) {
            List<Member> members = new ArrayList<>();
            for (int c = 0; c < columns.size(); c++) {
                members.add(
                        new Member(object.members().get(c).key(), columns.get(c).get(i)));
            }
            rows.add(new Members(members, members.get(0).value().line()));
        }
        return rows;
    }

    private static List<Json> column(Json value) {
        if (value instanceof Members members) {
            return keys(value).equals(numbers(members.members().size()))
                    ? members.members().stream().map(Member::value).toList()
                    : List.of();
        }
        return value instanceof Items items ? items.items() : List.of();
    }

    /** The names of the rows of a column that is an object. */
    private static List<String> keys(Json value) {
        return value instanceof Members members
                ? members.members().stream().map(Member::key).toList()
                : List.of();
    }

    private static List<String> numbers(int count) {
        return IntStream.range(0, count).mapToObj(Integer::toString).toList();
    }
}
