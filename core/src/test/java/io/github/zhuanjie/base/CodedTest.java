package io.github.zhuanjie.base;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.eligibility.Truth;
import io.github.zhuanjie.sample.CodedEnums;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CodedTest {

    @ParameterizedTest
    @MethodSource("io.github.zhuanjie.sample.CodedEnums#all")
    void codesAreUniqueAndWellFormed(Class<?> type) {
        List<String> codes =
                CodedEnums.constantsOf(type).stream().map(Coded::getCode).toList();
        assertThat(codes).isNotEmpty().doesNotHaveDuplicates().allMatch(code -> code.matches("[A-Z][A-Z0-9_]*"));
    }

    @Test
    void scanFindsTheEnumsOfAllPackages() {
        assertThat(CodedEnums.all())
                .contains(Truth.class, Normalized.Change.class)
                .hasSizeGreaterThan(25);
    }

    @Test
    void findsByCodeNotByName() {
        assertThat(Coded.find(Truth.class, "PASS")).contains(Truth.TRUE);
        assertThat(Coded.find(Truth.class, "TRUE")).isEmpty();
        assertThat(Coded.find(Truth.class, "pass")).isEmpty();
        assertThat(Coded.find(Truth.class, "")).isEmpty();
    }

    @Test
    void findsEveryConstantAgain() {
        assertThat(Arrays.stream(Truth.values()).map(t -> Coded.find(Truth.class, t.getCode())))
                .allMatch(Optional::isPresent);
    }
}
