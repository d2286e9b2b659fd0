package dev.hindcast.cli.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** R5, R6, R7, R9, R11 and R12: what code must not contain. */
class CodeRulesTest {
    private static final String CLI = "dev.hindcast.cli..";
    private static final Set<String> FLOATING = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    /** Members of the model that are neither values nor vocabularies, each for its reason. */
    private static final Set<String> NOT_A_VALUE = Set.of(
            // The checks that the constructors of the records share.
            "dev.hindcast.model.evidence.Text");

    @Test
    void r5NoFloatingPointCrossesThePort() {
        classes()
                .that()
                .resideInAPackage("dev.hindcast.query..")
                .should(haveNoFloatingPointInSignatures())
                .check(Production.CLASSES);
    }

    @Test
    void r6TimeZoneLanguageAndChanceArePassedIn() {
        // The conformance suite changes the machine's zone and language on purpose, to show that no engine minds.
        noClasses()
                .that()
                .resideOutsideOfPackages(CLI, "dev.hindcast.conformance..")
                .should(callMethodWhere(describe("asks the machine", CodeRulesTest::asksTheMachine)))
                .orShould()
                .callConstructor(Random.class)
                .check(Production.CLASSES);
    }

    @Test
    void r7NoOldDatesAndNoPrinting() {
        noClasses()
                .that()
                .resideOutsideOfPackage(CLI)
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Date")
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(Production.CLASSES);
    }

    @Test
    void r9ModelHoldsValuesAndVocabularies() {
        classes()
                .that()
                .resideInAPackage("dev.hindcast.model..")
                .should(beAValueOrAVocabulary())
                .check(Production.CLASSES);
    }

    @Test
    void r11NamesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameStartingWith("Common")
                .check(Production.CLASSES);
    }

    @Test
    void r12EnginesLeaveStatisticsAlone() {
        noClasses()
                .that()
                .resideInAnyPackage(Production.ENGINES)
                .should(callMethodWhere(
                        describe("computes a statistic in the engine", CodeRulesTest::computesInTheEngine)))
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("tech.tablesaw.aggregate..")
                .check(Production.CLASSES);
    }

    private static boolean asksTheMachine(JavaMethodCall call) {
        String owner = call.getTargetOwner().getFullName();
        String name = call.getName();
        boolean now = owner.startsWith("java.time.") && name.equals("now");
        return now
                || owner.startsWith("java.time.") && name.startsWith("systemDefault")
                || owner.equals("java.util.Locale") && name.equals("getDefault")
                || owner.equals("java.util.TimeZone") && name.equals("getDefault")
                || owner.equals("java.lang.Math") && name.equals("random")
                || owner.equals("java.lang.System") && name.equals("currentTimeMillis");
    }

    private static boolean computesInTheEngine(JavaMethodCall call) {
        return call.getTargetOwner().getPackageName().startsWith("tech.tablesaw")
                && Set.of(
                                "summarize",
                                "percentile",
                                "quartile1",
                                "quartile3",
                                "median",
                                "mean",
                                "standardDeviation",
                                "joinOn")
                        .contains(call.getName());
    }

    private static <T extends JavaAccess<?>> DescribedPredicate<T> describe(
            String words, java.util.function.Predicate<T> predicate) {
        return DescribedPredicate.describe(words, predicate);
    }

    private static ArchCondition<JavaClass> haveNoFloatingPointInSignatures() {
        return condition("have no floating point in signatures", (type, events) -> {
            for (JavaCodeUnit unit : type.getCodeUnits()) {
                Stream.concat(unit.getRawParameterTypes().stream(), Stream.of(unit.getRawReturnType()))
                        .filter(used ->
                                FLOATING.contains(used.getBaseComponentType().getName()))
                        .forEach(used -> events.add(
                                SimpleConditionEvent.violated(unit, unit.getFullName() + " has " + used.getName())));
            }
        });
    }

    private static ArchCondition<JavaClass> beAValueOrAVocabulary() {
        return condition("be a record, an enum or a sealed interface", (type, events) -> {
            boolean fine = type.isRecord()
                    || type.isEnum()
                    || type.isInterface() && type.reflect().isSealed()
                    || type.getSimpleName().equals("package-info")
                    || NOT_A_VALUE.contains(type.getFullName());
            if (!fine) {
                events.add(SimpleConditionEvent.violated(type, type.getFullName() + " is none of them"));
            }
        });
    }

    private static ArchCondition<JavaClass> condition(
            String words, java.util.function.BiConsumer<JavaClass, ConditionEvents> check) {
        return new ArchCondition<>(words) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                check.accept(type, events);
            }
        };
    }
}
