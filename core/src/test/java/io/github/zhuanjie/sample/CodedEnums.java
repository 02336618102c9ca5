package io.github.zhuanjie.sample;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.zhuanjie.base.Coded;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The classes of this module, and its coded enums, found on the class path rather than listed by hand. */
public final class CodedEnums {

    /** All classes of this module without its tests. */
    public static final JavaClasses MODULE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.zhuanjie");

    private CodedEnums() {}

    /** Returns every enum that is {@link Coded}, ordered by name. */
    public static List<Class<?>> all() {
        List<Class<?>> enums = new ArrayList<>();
        MODULE.stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(Coded.class))
                .sorted(Comparator.comparing(JavaClass::getName))
                .forEach(type -> enums.add(type.reflect()));
        return enums;
    }

    /** Returns the constants of a coded enum. */
    public static List<Coded> constantsOf(Class<?> type) {
        List<Coded> constants = new ArrayList<>();
        for (Object constant : type.getEnumConstants()) {
            constants.add((Coded) constant);
        }
        return constants;
    }
}
