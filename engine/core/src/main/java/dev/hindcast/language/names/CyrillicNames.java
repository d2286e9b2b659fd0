package dev.hindcast.language.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names in Cyrillic in any case: given names, patronymics and frequent surnames by themselves, other surnames by their ending
 * beside one of these, beside initials, or before a deed: "Вихров перезапустил".
 */
public final class CyrillicNames {
    private enum Kind {
        GIVEN,
        PATRONYMIC,
        SURNAME,
        /** Ends as surnames do. */
        LIKELY,
        INITIAL,
        CAPITAL,
        OTHER
    }

    private record Word(int from, int to, Kind kind) {}

    private static final Set<String> SURNAMES = surnames();
    private static final Pattern WORD =
            Pattern.compile("[А-ЯЁІЇЄҐЂЈ](?:[а-яёіїєґђјљњћџ]{1,30}(?:-[А-ЯЁІЇЄҐ][а-яёіїєґ]{1,30})?|\\.?)");
    private static final Pattern PATRONYMIC =
            Pattern.compile("\\p{L}{2,20}(?:[оеё]вич|ьич|овн|евн|ичн)(?:[ауеы]|ем|ой)?");
    private static final Pattern LIKELY = Pattern.compile(
            "\\p{L}{2,20}(?:[оеё]в(?:а|у|ым|е|ой|ых)?|[сц]к(?:ий|ого|ому|им|ая|ой|ую)|енко|чук(?:а|у|ом)?|швили|дзе)");
    /** Words that end as surnames do, cities among them. */
    private static final Set<String> NO_SURNAMES = Set.copyOf(
            WordList.of(
                    "Основа Основе Основу Голова Снова Готова Слова Слове Слово Корова Подкова Нева Неве Неву Ева Слева Лева Права Зева Ростов Ростова Ростове Саратов Саратова Саратове Псков Пскова Пскове Тамбов Тамбова Тамбове Азов Азова Азове Серпухов Серпухова Киев Киева Киеве Львов Львова Львове Чернигов Харьков Харькова Харькове Могилёв Могилев Краков Кракова Кракове Королёв Готов Таков Таково Каков Морской Городской Заводской Русский Английский Технический Химки Луговской Смоленск Московский Московская Московской Киевский Невский Невская Российский Российская Российской Российского Омский Томский Уральский Сибирский Сибирская Кировский"));

    private static final Pattern DEED =
            Pattern.compile(" (?:не |уже |сразу |снова |по ошибке )?[а-яё]{2,20}(?:л|ла|лся|лась)(?![а-яё])");
    /** What is done for or by the one who follows. */
    private static final Pattern ASKED =
            Pattern.compile("(?:просьбе|поручению|звонку|вызову|заявке|проханням|прохання) $");

    private static final Pattern STREET = Pattern.compile(
            "(?:улиц[аеыу]|ул\\.|проспект[ае]?|пр\\.|площад[ьи]|имени|им\\.|бульвар[ае]?|переул[а-я]+)\\s?$");

    private CyrillicNames() {}

    private static Set<String> surnames() {
        Set<String> forms = new HashSet<>();
        WordList.read("surnames-cyrillic.txt").forEach(name -> forms.addAll(SlavicForms.cases(name)));
        return Set.copyOf(forms);
    }

    /** Returns the text with each name replaced; the text itself if it has none. */
    public static String replace(String text, String by) {
        StringBuilder shown = null;
        int kept = 0;
        for (List<Word> name : names(text)) {
            shown = shown == null ? new StringBuilder() : shown;
            shown.append(text, kept, name.get(0).from()).append(by);
            kept = name.get(name.size() - 1).to();
        }
        return shown == null ? text : shown.append(text, kept, text.length()).toString();
    }

    /** Adds the surnames that stand beside a given name, a patronymic or initials. */
    public static void learn(String text, Set<String> names) {
        for (List<Word> name : names(text)) {
            for (Word word : name) {
                boolean surname = word.kind() == Kind.LIKELY || word.kind() == Kind.CAPITAL;
                if (surname && name.size() > 1 && word.to() - word.from() > 2) {
                    names.add(text.substring(word.from(), word.to()));
                }
            }
        }
    }

    private static List<List<Word>> names(String text) {
        if (!Signs.areCyrillic(text)) {
            return List.of();
        }
        List<List<Word>> names = new ArrayList<>();
        List<Word> together = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            Word word = new Word(matcher.start(), matcher.end(), kind(text, matcher));
            if (!together.isEmpty() && !follows(text, together.get(together.size() - 1), word)) {
                addIfName(text, together, names);
                together = new ArrayList<>();
            }
            if (word.kind() != Kind.OTHER) {
                together.add(word);
            }
        }
        addIfName(text, together, names);
        return names;
    }

    private static Kind kind(String text, Matcher matcher) {
        int from = matcher.start();
        int to = matcher.end();
        boolean within = from > 0
                        && (Character.isLetterOrDigit(text.charAt(from - 1))
                                || "_/@#\\".indexOf(text.charAt(from - 1)) >= 0)
                || to < text.length()
                        && (Character.isLetterOrDigit(text.charAt(to)) || "_/@".indexOf(text.charAt(to)) >= 0);
        String word = matcher.group();
        if (word.length() == 2 && word.charAt(1) == '.') {
            return from > 0 && Character.isLetterOrDigit(text.charAt(from - 1)) ? Kind.OTHER : Kind.INITIAL;
        }
        if (within) {
            return Kind.OTHER;
        }
        if (word.length() == 1) {
            return Kind.INITIAL;
        }
        if (SlavicForms.given().contains(word)) {
            return Kind.GIVEN;
        }
        if (PATRONYMIC.matcher(word).matches()) {
            return Kind.PATRONYMIC;
        }
        if (SURNAMES.contains(word)) {
            return STREET.matcher(text).region(Math.max(0, from - 12), from).find() ? Kind.OTHER : Kind.SURNAME;
        }
        return LIKELY.matcher(word).matches() && !NO_SURNAMES.contains(word) ? Kind.LIKELY : Kind.CAPITAL;
    }

    /** Whether a word goes on with the name: behind one blank, behind an initial also without. */
    private static boolean follows(String text, Word before, Word word) {
        if (word.kind() == Kind.OTHER) {
            return false;
        }
        int gap = word.from() - before.to();
        return gap == 1 && text.charAt(before.to()) == ' ' || gap == 0 && before.kind() == Kind.INITIAL;
    }

    /** Of capitals side by side the part that is a name: what stands before its first sure sign is none. */
    private static void addIfName(String text, List<Word> together, List<List<Word>> names) {
        int from = 0;
        while (from < together.size() && !begins(text, together, from)) {
            from++;
        }
        if (from < together.size()) {
            List<Word> name = together.subList(from, Math.min(together.size(), from + 4));
            names.add(List.copyOf(name));
        }
    }

    private static boolean begins(String text, List<Word> words, int at) {
        Word word = words.get(at);
        Word next = at + 1 < words.size() ? words.get(at + 1) : null;
        return switch (word.kind()) {
            case GIVEN, PATRONYMIC, SURNAME -> true;
            case LIKELY ->
                next == null
                        ? DEED.matcher(text).region(word.to(), text.length()).lookingAt()
                                || ASKED.matcher(text)
                                        .region(Math.max(0, word.from() - 12), word.from())
                                        .find()
                        : next.kind() == Kind.GIVEN
                                || next.kind() == Kind.INITIAL && text.charAt(next.to() - 1) == '.'
                                || isBeforePatronymic(words, at);
            case INITIAL -> next != null && isNameBehindInitials(words, at + 1);
            case CAPITAL -> isBeforePatronymic(words, at);
            default -> false;
        };
    }

    /** A patronymic shows that what stands before it, or a surname before that, is of the name. */
    private static boolean isBeforePatronymic(List<Word> words, int at) {
        return words.stream().skip(at + 1).limit(2).anyMatch(word -> word.kind() == Kind.PATRONYMIC);
    }

    /** С. Вихрова, С. В. Вихрова. */
    private static boolean isNameBehindInitials(List<Word> words, int at) {
        int next = words.get(at).kind() == Kind.INITIAL ? at + 1 : at;
        return next < words.size()
                && (words.get(next).kind() == Kind.SURNAME || words.get(next).kind() == Kind.LIKELY);
    }
}
