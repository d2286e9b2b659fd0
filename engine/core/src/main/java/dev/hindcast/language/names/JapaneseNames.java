package dev.hindcast.language.names;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Names in Japanese. A surname of the list counts where an honorific, a given name, a particle or a deed stands behind it;
 * one that is a place or a company too, such as 福岡 or 本田, only before an honorific or a given name.
 */
final class JapaneseNames {
    private static final int LONGEST_SURNAME = 3;
    private static final int LONGEST_GIVEN = 3;
    private static final List<String> WORDS = WordList.read("surnames-japanese.txt");
    /** Surnames that are places, companies or words as well. */
    private static final Set<String> DOUBTFUL = WordList.marked(WORDS, '*');

    private static final Set<String> SURNAMES =
            Set.copyOf(WORDS.stream().map(word -> word.replace("*", "")).toList());

    private static final List<String> HONORIFICS = WordList.of("さん 様 氏 くん 君 ちゃん 殿 先生");
    private static final List<String> TITLES =
            WordList.of("部長 課長 係長 次長 主任 主査 社長 副社長 店長 室長 所長 班長 主幹 専務 常務 教授 医師 リーダー マネージャ マネジャー エンジニア");
    private static final List<String> PARTICLES = WordList.of("が は も に と へ から より の を まで や");
    /** Nouns of a deed, which logs set behind a name without any particle. */
    private static final List<String> DEEDS = WordList.of("確認 対応 連絡 着手 実施 報告 調査 作業 指示 依頼 到着 合流 再起動 復旧 検知 電話 出社");
    /** Signs that given names end with, and names of companies, offices and places do not. */
    private static final String GIVEN_ENDS = "子美香奈恵江代枝紀咲花菜莉里葵優衣乃穂音希結愛沙織佳由真理絵早菜々介輔助樹人男雄夫彦明司也哉弥志史之行幸浩宏博弘裕祐佑勇"
            + "健翔斗仁誠信隆孝貴秀英章昭彰哲徹実稔茂保一二三郎朗太汰大平吾悟智知聡敏俊潤淳純豪剛毅武進豊徳直尚伸晋崇修修治郁洋亮涼諒遼凌蓮陸空海悠陽晴拓匠圭慧慎義和晃光輝";
    /** Last signs of common nouns before さん: お客さん, 業者さん, 担当者さん. */
    private static final String NO_NAME_ENDS = "者客社方員皆様民生屋家長達人主同両各店業場局所部課組係";

    private JapaneseNames() {}

    /** Returns whether a surname is a place, a company or a word as well. */
    static boolean isDoubtful(String surname) {
        return surname.length() < 2 || DOUBTFUL.contains(surname);
    }

    /** Returns how many signs of a text from an index are a surname of the list, 0 if none are. */
    static int surname(String text, int from) {
        for (int length = LONGEST_SURNAME; length > 0; length--) {
            if (from + length <= text.length() && SURNAMES.contains(text.substring(from, from + length))) {
                return length;
            }
        }
        return 0;
    }

    /** Tells each name of a text. */
    static void find(String text, Consumer<Span> found) {
        int end = 0;
        for (int at = 0; at < text.length(); at = end) {
            end = Signs.hanEnd(text, at);
            if (end > at) {
                if (at == 0 || !Signs.isKatakana(text.charAt(at - 1))) {
                    findIn(text, at, end, found);
                }
            } else {
                end = at + 1;
            }
        }
    }

    private static void findIn(String text, int from, int end, Consumer<Span> found) {
        int surnameEnd = from + surname(text, from);
        if (surnameEnd == from) {
            boolean called = end - from > 1
                    && end - from <= LONGEST_SURNAME
                    && NO_NAME_ENDS.indexOf(text.charAt(end - 1)) < 0
                    && (text.startsWith("さん", end) || text.startsWith("くん", end));
            if (called) {
                found.accept(new Span(from, end));
            }
            return;
        }
        if (isHonoured(text, surnameEnd)) {
            found.accept(new Span(from, surnameEnd));
            return;
        }
        int given = surnameEnd == end ? givenBehindBlank(text, end) : givenEnd(text, surnameEnd, end);
        if (given > 0) {
            found.accept(new Span(from, given));
        } else if (!isDoubtful(text.substring(from, surnameEnd))
                && (WordList.anyAt(text, surnameEnd, DEEDS)
                        || surnameEnd == end
                                && (WordList.anyAt(text, end, PARTICLES) || isInBrackets(text, from, end)))) {
            found.accept(new Span(from, surnameEnd));
        }
    }

    private static boolean isHonoured(String text, int at) {
        return WordList.anyAt(text, at, HONORIFICS) || WordList.anyAt(text, at, TITLES);
    }

    private static boolean isInBrackets(String text, int from, int to) {
        return from > 0
                && to < text.length()
                && "((".indexOf(text.charAt(from - 1)) >= 0
                && "))".indexOf(text.charAt(to)) >= 0;
    }

    /** Where the given name after a blank ends, 0 if there is none: 田中 美咲. */
    private static int givenBehindBlank(String text, int blank) {
        boolean parted = blank + 1 < text.length() && (text.charAt(blank) == ' ' || text.charAt(blank) == '\u3000');
        return parted ? givenEnd(text, blank + 1, Signs.hanEnd(text, blank + 1)) : 0;
    }

    /** Where a given name that begins there and is all of a run ends, 0 if it is none. */
    private static int givenEnd(String text, int from, int end) {
        for (int to = from + 1; to <= end && to <= from + LONGEST_GIVEN; to++) {
            if (isHonoured(text, to)) {
                return to;
            }
        }
        boolean given = end > from
                && end - from <= LONGEST_GIVEN
                && GIVEN_ENDS.indexOf(text.charAt(end - 1)) >= 0
                && (end == text.length() || !Signs.isKana(text.charAt(end)) || WordList.anyAt(text, end, PARTICLES));
        return given ? end : 0;
    }
}
