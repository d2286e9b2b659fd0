package dev.hindcast.language.names;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The cases of Slavic names, in Cyrillic and in Latin letters: Петров, Петрову, Петровым; Agnieszka, Agnieszką. Made by the
 * ending; a form that does not exist is written by nobody and costs nothing.
 */
public final class SlavicForms {
    /** An ending, and what stands in its place in the other cases; the first that fits is taken. */
    private static final List<List<String>> ENDINGS = List.of(
            WordList.of("ский ского скому ским ском ская ской скую ские ских"),
            WordList.of("ская ской скую ский ского скому ским"),
            WordList.of("цкий цкого цкому цким цком цкая цкой цкую"),
            WordList.of("цкая цкой цкую цкий цкого цкому цким"),
            WordList.of("ов ова ову овым ове овой овы овых"),
            WordList.of("ова овой ову ов овым ове"),
            WordList.of("ев ева еву евым еве евой евы евых"),
            WordList.of("ева евой еву ев евым еве"),
            WordList.of("ёв ёва ёву ёвым ёве ёвой ев ева еву евым"),
            WordList.of("ин ина ину иным ином ине иной ины иных"),
            WordList.of("ия ии ию ией"),
            WordList.of("ий ия ию ием ии ія"),
            WordList.of("ій ія ію ієм"),
            WordList.of("ёр ра ру ром ре"),
            WordList.of("вел вла влу влом вле"),
            WordList.of("ло ла лу лом лу"),
            WordList.of("ко ка ку ком"),
            WordList.of("ро ра ру ром"),
            WordList.of("й я ю ем е"),
            WordList.of("ь я ю ем е и ью"),
            WordList.of("я и е ю ей"),
            WordList.of("а ы и е у ой"),
            WordList.of("ski skiego skiemu skim ska skiej ską skich"),
            WordList.of("ska skiej ską ski skiego skiemu skim"),
            WordList.of("skiego ski skiemu skim ska skiej ską"),
            WordList.of("skiej ska ską ski skiego skiemu skim"),
            WordList.of("cki ckiego ckiemu ckim cka ckiej cką"),
            WordList.of("cka ckiej cką cki ckiego ckiemu ckim"),
            WordList.of("ský ského skému ským ská skou ské"),
            WordList.of("ská ské skou ský ského skému ským"),
            WordList.of("ová ové ovou"),
            WordList.of("ek ka kowi kiem ku kem kovi eka ekowi ekiem"),
            WordList.of("eł ła łowi łem le"),
            WordList.of("el la lowi lem lovi ela elowi elem"),
            WordList.of("ia ii ię ią ie"),
            WordList.of("ka ki ce kę ką ky ku kou"),
            WordList.of("a y i ę ą ie ze u ou ě"),
            WordList.of("í ího ímu ím"),
            WordList.of("ie ii ií"));
    /** What names that end with a consonant take, in either script. */
    private static final List<String> CYRILLIC = WordList.of("а у ом ем е ові");

    private static final List<String> LATIN = WordList.of("a owi em iem ie ovi");

    /** What only Slavic names in Latin letters have. */
    private static final Pattern SLAVIC = Pattern.compile("(?iu).*(?:[łśżźćńřěů]\\p{L}*|[sc]k[iaýá]|ová)");

    private static final List<String> DECLINED = WordList.read("given-names-declined.txt");
    private static final Set<String> DECLINED_GIVEN = Set.copyOf(DECLINED);
    private static final Set<String> GIVEN = given(WordList.read("given-names-cyrillic.txt"));

    private SlavicForms() {}

    private static Set<String> given(List<String> cyrillic) {
        Set<String> given = new HashSet<>();
        cyrillic.forEach(name -> given.addAll(cases(name)));
        DECLINED.forEach(name -> given.addAll(cases(name)));
        return Set.copyOf(given);
    }

    /** Returns the given names of Slavic languages in all their cases. */
    public static Set<String> given() {
        return GIVEN;
    }

    /** Returns a name in all its cases, itself first; only itself if it is no Slavic name of one word. */
    public static Set<String> of(String name) {
        boolean slavic = name.length() > 2
                && name.chars().allMatch(Character::isLetter)
                && (isCyrillic(name.charAt(0))
                        || DECLINED_GIVEN.contains(name)
                        || SLAVIC.matcher(name).matches());
        return slavic ? cases(name) : Set.of(name);
    }

    /** Returns whether that is a letter of Cyrillic. */
    static boolean isCyrillic(char c) {
        return c >= '\u0400' && c <= '\u04ff';
    }

    static Set<String> cases(String name) {
        Set<String> cases = new LinkedHashSet<>();
        cases.add(name);
        for (List<String> ending : ENDINGS) {
            String first = ending.get(0);
            if (name.endsWith(first) && name.length() > first.length() + 1) {
                String stem = name.substring(0, name.length() - first.length());
                ending.forEach(other -> cases.add(stem + other));
                return cases;
            }
        }
        (isCyrillic(name.charAt(0)) ? CYRILLIC : LATIN).forEach(ending -> cases.add(name + ending));
        return cases;
    }
}
