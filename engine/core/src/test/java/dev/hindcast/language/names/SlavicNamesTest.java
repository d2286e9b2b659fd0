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

class SlavicNamesTest {
    private final Redactor redactor = Redactor.of(List.of());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Дмитрий Вихров отключил узел | [person] отключил узел",
                "Вихров перезапустил брокер | [person] перезапустил брокер",
                "Позвонили Ольге Вихровой | Позвонили [person]",
                "Передано Лебедеву и Смирновой | Передано [person] и [person]",
                "Ответственный: Т. Вихрова | Ответственный: [person]",
                "Ответственный: Вихрова Т.П. | Ответственный: [person]",
                "Согласовано с Петром Ильичом Вихровым | Согласовано с [person]",
                "Ответственная: Вихрова Милолика Савельевна | Ответственная: [person]",
                "звонит Милолика Савельевна | звонит [person]",
                "Дежурил Сергей К. | Дежурил [person]",
                "Шевченко Тарас подтвердил | [person] подтвердил",
                "Олександр Гнатюк увімкнув вузол | [person] увімкнув вузол"
            })
    void namesInCyrillicAreRemovedInAnyCase(String text, String shown) {
        assertThat(redactor.redact(text)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rozmowa z Krzysztofem o kopii | rozmowa z [person] o kopii",
                "zgłoszone przez Małgorzatę | zgłoszone przez [person]",
                "zavoláno Zdeňkovi a Terezou | zavoláno Zdeňkovi a [person]",
                "přiděleno Lukášem | přiděleno [person]"
            })
    void givenNamesInLatinLettersAreRemovedInAnyCase(String text, String shown) {
        assertThat(redactor.redact(text)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Сервис «Меркурий» в Казани и Саратове восстановлен",
                "Основа была готова, Ростов потерял связь",
                "Серверов не хватило, запросов стало больше",
                "Дата-центр на улице Павлова без питания",
                "Команда Платформы, склады Москвы и Самары",
                "Нет данных. Снова упал узел. Логинов с ошибкой: 300",
                "Роман в магазине, том 2, ООО Ромашка",
                "Московский и Невский узлы, Киевский центр"
            })
    void placesServicesAndWordsStay(String text) {
        assertThat(redactor.redact(text)).isEqualTo(text);
    }

    @Test
    void aKnownNameIsKnownInItsCases() {
        Set<String> names = new LinkedHashSet<>(List.of("Grabowski", "Dvořák", "Горчаков"));
        CyrillicNames.learn("Автор: Мария Стрижак", names);
        Redactor knowing = Redactor.of(names);
        assertThat(knowing.redact("przez Grabowskiego, s Dvořákem, Горчакову, Стрижак"))
                .isEqualTo("przez [person], s [person], [person], [person]");
        assertThat(knowing.redact("Grabowskiana, Стрижаковка")).isEqualTo("Grabowskiana, Стрижаковка");
    }

    @Test
    void aNameOfAnotherLanguageHasOneForm() {
        assertThat(SlavicForms.of("Miller")).containsExactly("Miller");
        assertThat(SlavicForms.of("Anna Novak")).containsExactly("Anna Novak");
    }
}
