package dev.hindcast.language.names;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names behind labels of people in Chinese, Japanese and Korean, in a head or in brackets: 作成者:田中 美咲, (负责人:李娜). */
final class ListedPeople {
    private static final String LABELS =
            "担当者?|作成者|報告者|発見者|記入者|執筆者|起票者|対応者|責任者|指揮者|指揮官|当番|承認者|参加者|出席者|連絡先|連絡者|検知者|実施者|作業者|復旧担当|一次対応"
                    + "|负责人|負責人|责任人|責任人|撰写人|作者|值班|值班人|值班人员|处理人|處理人|报告人|報告人|上报人|指挥|事故指挥|指挥官|发现人|记录人|編寫人|编写人|記錄人|記錄員|记录员|主持|主持人|汇报人|提交人|申请人|审批人|批准人|验证人|复核人|协助人|发起人|创建人|经办人|接警人|组长|值班长|参与人|参与人员|參與人員|联系人|聯絡人|审核人|跟进人|执行人|操作人|当事人"
                    + "|담당자?|작성자|당직자?|보고자|지휘자?|장애 지휘|책임자|대응자|참여자|참석자|승인자|발견자|조치자|연락처|신고자|처리자";
    private static final Pattern LABEL = Pattern.compile("(?:" + LABELS + ")");
    private static final Pattern BEFORE_LIST = Pattern.compile("(?:" + LABELS + ")[\\s*]{0,3}[::][\\s*]{0,3}");
    private static final Pattern ENTRY = Pattern.compile("[^、,,;;/・&()()\\[\\]。|::]{1,40}");
    private static final Pattern JOINED = Pattern.compile("\\s*[、,,;;/・&]\\s*");
    /** Ends of groups and places, which may be in charge as well. */
    private static final Pattern GROUP = Pattern.compile(
            ".*(?:[部課组組课隊队班室係局店社市県町村区站机機房科处處院行司]|チーム|グループ|センター|团队|團隊|中心|部门|部門|公司|팀|센터|부서|본부|담당|그룹|회사|지점)");

    private ListedPeople() {}

    /** Returns whether all of a label is one of people. */
    static boolean isLabel(String label) {
        return LABEL.matcher(label.strip()).matches();
    }

    /** Tells the people behind each label of a text. */
    static void find(String text, Consumer<Span> found) {
        if (text.indexOf(':') < 0 && text.indexOf(':') < 0) {
            return;
        }
        Matcher label = BEFORE_LIST.matcher(text);
        int from = 0;
        while (label.find(from)) {
            from = list(text, label.end(), found);
        }
    }

    /** Tells the people of a list that begins there; returns where it ends. */
    static int list(String text, int from, Consumer<Span> found) {
        Matcher entry = ENTRY.matcher(text);
        Matcher joined = JOINED.matcher(text);
        int at = from;
        while (entry.region(at, text.length()).lookingAt()) {
            entry(text, entry.start(), entry.end(), found);
            at = entry.end();
            if (!joined.region(at, text.length()).lookingAt()) {
                break;
            }
            at = joined.end();
        }
        return at;
    }

    private static void entry(String text, int start, int end, Consumer<Span> found) {
        int from = start;
        while (from < end && !Signs.isHan(text.charAt(from)) && !Signs.isHangul(text.charAt(from))) {
            from++;
        }
        String name = text.substring(from, end).strip();
        if (name.isEmpty() || from > start + 1 || GROUP.matcher(name).matches()) {
            return;
        }
        int to = Signs.isHangul(text.charAt(from)) ? korean(text, from) : han(text, from);
        if (to > from) {
            found.accept(new Span(from, to));
        }
    }

    private static int korean(String text, int from) {
        int to = from + 3;
        return to <= text.length() && KoreanNames.isName(text, from, to) ? to : from;
    }

    /** A surname of either list and up to three signs, perhaps behind a blank. */
    private static int han(String text, int from) {
        int end = Signs.hanEnd(text, from);
        if (ChineseNames.familiarNameEnd(text, from) == end) {
            return end;
        }
        int japanese = JapaneseNames.surname(text, from);
        int surname = Math.max(japanese, ChineseNames.surname(text, from));
        boolean alone = end - from == surname;
        if (surname == 0 || end - from > surname + 3 || alone && japanese == 0) {
            return from;
        }
        int next = end + 1;
        boolean parted = alone
                && next < text.length()
                && (text.charAt(end) == ' ' || text.charAt(end) == '\u3000')
                && Signs.hanEnd(text, next) > next
                && Signs.hanEnd(text, next) <= next + 3;
        return parted ? Signs.hanEnd(text, next) : end;
    }
}
