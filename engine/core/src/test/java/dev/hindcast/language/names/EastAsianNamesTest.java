package dev.hindcast.language.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.language.Redactor;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EastAsianNamesTest {
    private final Redactor redactor = Redactor.of(List.of());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "高橋さんがログを確認 | [person]さんがログを確認",
                "中村は切り戻しを開始 | [person]は切り戻しを開始",
                "福岡様から連絡 | [person]様から連絡",
                "鈴木一郎がサーバーを停止 | [person]がサーバーを停止",
                "清水課長に報告 | [person]課長に報告",
                "小野寺くんが合流 | [person]くんが合流",
                "10:05 木村対応開始 | 10:05 [person]対応開始",
                "手順書を直す(吉田) | 手順書を直す([person])",
                "報告者:千葉 真由美 | 報告者:[person]",
                "担当:林、森本さん | 担当:[person]、[person]さん"
            })
    void namesInJapaneseAreRemoved(String text, String shown) {
        assertThat(redactor.redact(text)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "刘洋重启网关 | [person]重启网关",
                "由赵雪梅联系机房 | 由[person]联系机房",
                "陳志明確認告警 | [person]確認告警",
                "欧阳静已回滚版本 | [person]已回滚版本",
                "请高经理批准 | 请[person]经理批准",
                "负责人:高远 | 负责人:[person]",
                "值班:平台组、郭子豪 | 值班:平台组、[person]",
                "诸葛通知机房 | [person]通知机房",
                "欧阳清漪 | [person]",
                "网关双电源（诸葛） | 网关双电源（[person]）",
                "小李重启网关,王工确认 | [person]重启网关,[person]确认",
                "值班:小路(夜班) | 值班:[person](夜班)",
                "03:32 高静静更换电源 | 03:32 [person]更换电源"
            })
    void namesInChineseAreRemoved(String text, String shown) {
        assertThat(redactor.redact(text)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "최수빈이 서버를 재시작 | [person]이 서버를 재시작",
                "강하늘은 로그를 확인 | [person]은 로그를 확인",
                "정유진님이 신고 | [person]님이 신고",
                "한지원 과장에게 연락 | [person] 과장에게 연락",
                "담당자: 오세훈, 운영팀 | 담당자: [person], 운영팀"
            })
    void namesInKoreanAreRemoved(String text, String shown) {
        assertThat(redactor.redact(text)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "東京リージョンと大阪データセンターが停止",
                "福岡の店舗と千葉は復旧、山口が遅延",
                "本田がリコールを発表",
                "お客さんと業者さん、ユーザー様へ連絡",
                "担当:基盤チーム、運用部",
                "中村町の局舎で停電",
                "山本製作所の工場",
                "上海机房恢复正常,北京机房未受影响",
                "张江机房断电,徐州通知门店,苏州恢复",
                "方案确认后重启,安全检查完成,高负载告警恢复",
                "周一通知客户,金额修改失败,连接恢复",
                "20张确认单,陈旧配置已删除",
                "负责人:平台组",
                "부산 센터와 서울 리전이 복구",
                "서비스가 정상화되었다. 정상화가 지연",
                "이용자가 접속, 고객님께 안내, 안정성은 개선",
                "주문이 실패, 전화기가 고장, 공유기가 재시작",
                "路由器更换电源, 小时处理完成, 人工确认, 小组确认",
                "서비스팀장, 이용자님, 담당: 플랫폼팀"
            })
    void placesServicesAndNounsStay(String text) {
        assertThat(redactor.redact(text)).isEqualTo(text);
    }

    @Test
    void whoIsNamedInFullIsKnownElsewhere() {
        Set<String> names = new LinkedHashSet<>();
        EastAsianNames.learn("作成者:高橋 恵子", names);
        EastAsianNames.learn("处理人:高远", names);
        EastAsianNames.learn("作者:欧阳清漪", names);
        EastAsianNames.learn("작성자: 윤서진", names);
        Redactor knowing = Redactor.of(names);
        assertThat(knowing.redact("高橋、切り戻し")).isEqualTo("[person]、切り戻し");
        assertThat(knowing.redact("网关双电源(欧阳),清漪")).isEqualTo("网关双电源([person]),[person]");
        assertThat(knowing.redact("再起動(高橋恵子)")).isEqualTo("再起動([person])");
        assertThat(knowing.redact("后来高远登上主机")).isEqualTo("后来[person]登上主机");
        assertThat(knowing.redact("서진이 확인")).isEqualTo("[person]이 확인");
        assertThat(knowing.redact("高橋町, 서진산업")).isEqualTo("高橋町, 서진산업");
    }

    @Test
    void aPlaceThatIsSomebodysSurnameStays() {
        Set<String> names = new LinkedHashSet<>();
        EastAsianNames.learn("報告者:福岡さん", names);
        EastAsianNames.learn("담당: 김지원", names);
        assertThat(Redactor.of(names).redact("福岡の店舗, 지원 요청")).isEqualTo("福岡の店舗, 지원 요청");
    }

    @Test
    void labelsOfPeopleAreTold() {
        assertThat(EastAsianNames.areLabelled("担当者")).isTrue();
        assertThat(EastAsianNames.areLabelled("影響サービス")).isFalse();
        assertThat(EastAsianNames.areLabelled("Owner")).isFalse();
    }
}
