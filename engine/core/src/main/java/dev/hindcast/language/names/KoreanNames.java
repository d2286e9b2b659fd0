package dev.hindcast.language.names;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Names in Korean: a surname of one syllable and a given name of two, before a title or before the particle that its last
 * syllable asks for. Syllables of given names are a closed set, which keeps most nouns out.
 */
final class KoreanNames {
    private static final List<String> WORDS = WordList.read("surnames-korean.txt");
    /** Surnames that begin many words. */
    private static final Set<String> DOUBTFUL = WordList.marked(WORDS, '*');

    private static final Set<String> SURNAMES =
            Set.copyOf(WORDS.stream().map(word -> word.replace("*", "")).toList());

    private static final String GIVEN =
            "가강건겸경고관광교구국권규근금기길나남노누늘다단담대덕도동두라란래려련령록리린림마만명모무문미민바방배백범병보복봄봉부빈빛사산상샘서석선설섭성세소솔송수숙순슬승시신아안애양언연열염영예오옥온완요용우욱운웅원월유육윤율은을의이익인일임자잔장재전정제조종주준중지진찬창채천철초춘충치태택하학한해향헌혁현형혜호홍화환황효후훈휘흠희";
    /** Last syllables of nouns such as 정상화, 안정성 and 전화기, doubtful without a title. */
    private static final String NOUN_ENDS = "화성기자원제지사수도전상장부시구단리조동";

    private static final List<String> TITLES =
            WordList.of("님 씨 팀장 파트장 실장 본부장 부장 차장 과장 대리 주임 사원 매니저 책임 선임 수석 이사 대표 상무 전무 교수 박사 엔지니어 기사 군 양 프로");
    /** Whom a service calls so: users, customers, those in charge. */
    private static final Set<String> NO_NAMES = Set.copyOf(
            WordList.of(
                    "이용자 구매자 신청자 방문자 주문자 지원자 문의자 소유자 이사장 조합원 고객사 임직원 전직원 서비스 주관사 조사자 구독자 안내자 소비자 한국인 전문가 이해자 유지보 정상인 강의자 송신자 임원진 서포터 이상치"));
    /** Given names that are words as well, and so stand for nobody alone. */
    private static final Set<String> WORDS_TOO = Set.copyOf(
            WordList.of(
                    "지원 수정 정상 유지 조정 진행 인성 주의 재현 하나 보라 나라 우리 소유 이상 현재 미정 예정 영상 공유 경보 기상 시작 정지 중지 조치 수신 전송 연동 장애 한솔 정보 주문 재고 서서 동시 시기 수용 고유 변경 신호 진수 대기 상태 확인 완료"));

    private KoreanNames() {}

    /** Returns whether a name is written there: a surname and two syllables, to the end given. */
    static boolean isName(String text, int from, int to) {
        return to - from == 3
                && SURNAMES.contains(text.substring(from, from + 1))
                && GIVEN.indexOf(text.charAt(from + 1)) >= 0
                && GIVEN.indexOf(text.charAt(from + 2)) >= 0
                && !NO_NAMES.contains(text.substring(from, to));
    }

    /** Returns whether the given name of a full one stands for nothing else. */
    static boolean isGivenAlone(String given) {
        return !WORDS_TOO.contains(given);
    }

    /** Tells each name of a text. */
    static void find(String text, Consumer<Span> found) {
        int end = 0;
        for (int at = 0; at < text.length(); at = end) {
            end = Signs.hangulEnd(text, at);
            if (end >= at + 3 && isName(text, at, at + 3) && isShownByWhatFollows(text, at, at + 3, end)) {
                found.accept(new Span(at, at + 3));
            }
            end = Math.max(end, at + 1);
        }
    }

    /** A title also after a blank; the particle only as the last of the word. */
    private static boolean isShownByWhatFollows(String text, int from, int to, int end) {
        boolean blank = to == end && to < text.length() && text.charAt(to) == ' ';
        if (WordList.anyAt(text, blank ? to + 1 : to, TITLES)) {
            return true;
        }
        boolean doubtful =
                DOUBTFUL.contains(text.substring(from, from + 1)) || NOUN_ENDS.indexOf(text.charAt(to - 1)) >= 0;
        return !doubtful && end == to + 1 && isSubject(text.charAt(to - 1), text.charAt(to));
    }

    /** Whether a particle of the subject is the one that follows a syllable: 이 and 은 follow consonants, 가 and 는 vowels. */
    private static boolean isSubject(char last, char particle) {
        boolean closed = (last - '가') % 28 != 0;
        return closed ? particle == '이' || particle == '은' : particle == '가' || particle == '는';
    }
}
