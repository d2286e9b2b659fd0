package dev.hindcast.language.names;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Names in Chinese: a surname of the list and one or two signs, before a deed or a title. Surnames that begin words too, such
 * as 高 or 安, count only where a label says that people follow.
 */
final class ChineseNames {
    private static final int LONGEST_GIVEN = 2;
    private static final List<String> WORDS = WordList.read("surnames-chinese.txt");
    /** Surnames that begin many words. */
    private static final Set<String> DOUBTFUL = WordList.marked(WORDS, '*');

    private static final Set<String> SURNAMES = Set.copyOf(
            WORDS.stream().map(word -> word.replace("*", "")).distinct().toList());

    /** What may stand before a name without a blank. */
    private static final List<String> BEFORE =
            WordList.of("由 对 對 给 給 请 請 让 讓 经 經 和 与 與 找 被 向 问 跟 及 联系 聯繫 通知 同事 安排 工程师 工程師 呼叫");

    private static final List<String> DEEDS = WordList.of(
            "确认 確認 通知 重启 重啟 发现 發現 误删 誤刪 误 联系 聯繫 聯絡 回滚 回滾 修改 处理 處理 执行 執行 登录 登入 表示 收到 开始 開始 报告 報告 检查 檢查 排查 修复 修復 提交 上线 部署 发布 發布 接到 接手 接警"
                    + " 加入 定位 关闭 關閉 恢复 扩容 擴容 切换 切換 升级 升級 将 將 把 在 已 认为 認為 回复 回覆 打电话 赶到 介入 响应 響應 完成 忘记 忘記 没有 沒有 未 说 說 称 稱 负责 負責 下线 调整 調整 分析 手动 手動 按 尝试 決定 决定 从 從 向 进行 查看 启动 啟動 停止 暂停 暫停 宣布 到达 召集 操作 删除 刪除 配置 因 于 於 再次 立即 去 更换 更換 重新 清理 增加 值班 上报 告知 建议 建議 同意 批准 补 補");

    private static final List<String> TITLES = WordList.of("先生 女士 小姐 老师 老師 经理 經理 主管 工程师 工程師 同学 同學 总监 總監 组长 組長 主任 博士");
    /** What stands before the surname of a colleague, and behind it: 小张, 老陈, 张工, 李总. */
    private static final String FAMILIAR = "小老阿";

    /** 小时 is an hour. */
    private static final String NOT_FAMILIAR = "时時";

    private static final String BEHIND_SURNAME = "工总總哥姐";
    /** Signs that are no part of a given name. */
    private static final String NO_GIVEN =
            "的了在是不个個们們这這那有与與和或及把被将將已就都也很还還又要会會能可以对對从從到由为為于於上下中内外前后後时時年月日点點分秒服务務机機房系统統网網据據库庫旧舊误誤未说說称稱向因去按";
    /** What behind a surname makes a place of it: 徐州, 苏州, 张江, 韩国. */
    private static final String PLACES = "州江山县縣市国國镇鎮村湖港桥橋浦河区區省庄莊沟溝岛島路街湾灣";

    private ChineseNames() {}

    /** Returns how many signs of a text from an index are a surname of the list, 0 if none are. */
    static int surname(String text, int from) {
        for (int length = 2; length > 0; length--) {
            if (from + length <= text.length() && SURNAMES.contains(text.substring(from, from + length))) {
                return length;
            }
        }
        return 0;
    }

    /** Tells each name of a text that is not Japanese. */
    static void find(String text, Consumer<Span> found) {
        if (Signs.haveKana(text)) {
            return;
        }
        for (int at = 0; at < text.length(); at++) {
            if (Signs.isHan(text.charAt(at)) && mayBegin(text, at)) {
                int to = nameEnd(text, at);
                if (to > at) {
                    found.accept(new Span(at, to));
                    at = to - 1;
                }
            }
        }
    }

    private static boolean mayBegin(String text, int at) {
        if (at == 0 || !Signs.isHan(text.charAt(at - 1))) {
            // 20张 counts sheets.
            return at == 0 || !Character.isDigit(text.charAt(at - 1));
        }
        return BEFORE.stream().anyMatch(word -> text.startsWith(word, at - word.length()));
    }

    /** Where the name ends, the index itself if none begins there. */
    private static int nameEnd(String text, int from) {
        int surname = surname(text, from);
        if (surname == 0) {
            return FAMILIAR.indexOf(text.charAt(from)) >= 0 ? familiarEnd(text, from) : from;
        }
        boolean doubtful = DOUBTFUL.contains(text.substring(from, from + surname));
        // Surnames of two signs are no words: alone they name a person too.
        boolean compound = surname > 1 && !doubtful;
        for (int given = LONGEST_GIVEN; given >= 0; given--) {
            int to = from + surname + given;
            boolean acts = (given > 0 || compound)
                    && (!doubtful || isDoubled(text, to, given))
                    && WordList.anyAt(text, to, DEEDS);
            boolean alone = compound && Signs.hanEnd(text, from) == to && (given > 0 || isInBrackets(text, from, to));
            if (isGiven(text, from + surname, to) && (acts || alone || WordList.anyAt(text, to, TITLES))) {
                return to;
            }
        }
        boolean called = surname == 1 && !doubtful && isCalled(text, from + 1);
        return called ? from + 1 : from;
    }

    private static boolean isInBrackets(String text, int from, int to) {
        return from > 0
                && to < text.length()
                && "(（".indexOf(text.charAt(from - 1)) >= 0
                && ")）".indexOf(text.charAt(to)) >= 0;
    }

    /** 路遥遥 is no 路由器. */
    private static boolean isDoubled(String text, int to, int given) {
        return given == 2 && to <= text.length() && text.charAt(to - 1) == text.charAt(to - 2);
    }

    /** 张工 before a deed or at the end. */
    private static boolean isCalled(String text, int at) {
        int to = at + 1;
        return at < text.length()
                && BEHIND_SURNAME.indexOf(text.charAt(at)) >= 0
                && (Signs.hanEnd(text, at) == to || WordList.anyAt(text, to, DEEDS));
    }

    /** Where the surname behind 小 or 老 ends if a deed or nothing follows. */
    private static int familiarEnd(String text, int from) {
        int to = from + 2;
        boolean called = surname(text, from + 1) == 1
                && NOT_FAMILIAR.indexOf(text.charAt(from + 1)) < 0
                && !DOUBTFUL.contains(text.substring(from + 1, to))
                && (WordList.anyAt(text, to, DEEDS) || WordList.anyAt(text, to, TITLES));
        return called ? to : from;
    }

    /** Returns where what a colleague is called ends, the index itself if that does not begin there: 小路 behind a label. */
    static int familiarNameEnd(String text, int from) {
        boolean called = FAMILIAR.indexOf(text.charAt(from)) >= 0 && surname(text, from + 1) == 1;
        return called ? from + 2 : from;
    }

    private static boolean isGiven(String text, int from, int to) {
        if (to > text.length()) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (!Signs.isHan(text.charAt(i)) || NO_GIVEN.indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return to - from != 1 || PLACES.indexOf(text.charAt(from)) < 0;
    }
}
