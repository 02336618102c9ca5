package io.github.zhuanjie.intake;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is tested here is what this Spring Boot brings to its users: the poms above cannot change its versions. */
class BootVersionsTest {

    @ParameterizedTest
    @CsvSource({"hibernate-validator,hibernate-validator.version", "jakarta.validation-api,jakarta-validation.version"})
    void theValidatorIsTheOneOfSpringBoot(String artifact, String property) throws IOException {
        String bom = Files.readString(Path.of(System.getProperty("boot.bom")));
        String version = Pattern.compile("<" + Pattern.quote(property) + ">([^<]+)<")
                .matcher(bom)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        Class<?> type = artifact.startsWith("hibernate") ? HibernateValidator.class : Validation.class;
        assertThat(type.getProtectionDomain().getCodeSource().getLocation().getPath())
                .endsWith("/" + artifact + "-" + version + ".jar");
    }
}
