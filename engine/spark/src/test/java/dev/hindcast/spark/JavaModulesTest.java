package dev.hindcast.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.launcher.JavaModuleOptions;
import org.junit.jupiter.api.Test;

class JavaModulesTest {
    @Test
    void everyPackageThatSparkOpensIsOpenHere() {
        List<String> given = ManagementFactory.getRuntimeMXBean().getInputArguments();
        assertThat(given)
                .containsAll(Stream.of(JavaModuleOptions.defaultModuleOptionArray())
                        .filter(option -> option.startsWith("--add-opens"))
                        .toList());
    }
}
