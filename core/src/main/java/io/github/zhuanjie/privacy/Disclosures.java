package io.github.zhuanjie.privacy;

import io.github.zhuanjie.base.DaySpan;
import io.github.zhuanjie.base.WrittenAs;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reads the {@linkplain Disclosure disclosure classes} of the members of a type, the library's or a vendor's own.
 *
 * <p>Whatever is not classed is {@link DisclosureClass#HIDDEN}. A class covers the member as a whole; the members of a
 * value inside it have classes of their own, and both must allow a disclosure.
 */
public final class Disclosures {

    private static final ClassValue<Map<String, DisclosureClass>> CLASSES = new ClassValue<>() {
        @Override
        protected Map<String, DisclosureClass> computeValue(Class<?> type) {
            return Collections.unmodifiableMap(read(type));
        }
    };

    private Disclosures() {}

    /**
     * Returns the class of every member of a type.
     *
     * @param type  a record, or an interface or class with accessors {@code getX} or {@code isX}; a class that implements
     *     such an interface, as those of {@code value.getClass()} do, has its classes
     * @return the classes by name of member, as documents write it, in the order of the names
     */
    public static Map<String, DisclosureClass> of(Class<?> type) {
        return CLASSES.get(Objects.requireNonNull(type, "type"));
    }

    /**
     * Returns the class of one member.
     *
     * @param type  the type
     * @param member  the member's name
     * @return the class; hidden if the type has no such member
     */
    public static DisclosureClass of(Class<?> type, String member) {
        return of(type).getOrDefault(member, DisclosureClass.HIDDEN);
    }

    private static SortedMap<String, DisclosureClass> read(Class<?> type) {
        SortedMap<String, DisclosureClass> classes = new TreeMap<>();
        DisclosureClass whole = typeClass(type).orElse(DisclosureClass.HIDDEN);
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                classes.put(
                        writtenName(component, component.getName()),
                        declared(component).orElse(whole));
            }
        } else {
            for (Method method : type.getMethods()) {
                memberName(method)
                        .ifPresent(name -> classes.put(
                                writtenName(method, name),
                                declared(type, method.getName()).orElse(whole)));
            }
        }
        return classes;
    }

    private static Optional<DisclosureClass> typeClass(Class<?> type) {
        if (type == DaySpan.class) {
            // of package base, which knows no disclosure: two days say nothing about anybody
            return Optional.of(DisclosureClass.PUBLIC);
        }
        return Stream.concat(Stream.of(type), Arrays.stream(type.getInterfaces()))
                .flatMap(face -> declared(face).stream())
                .findFirst();
    }

    /** Looks for the class of an accessor in the type, else in what it extends, the nearest first. */
    private static Optional<DisclosureClass> declared(Class<?> type, String accessor) {
        Optional<DisclosureClass> own = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().equals(accessor) && method.getParameterCount() == 0)
                .flatMap(method -> declared(method).stream())
                .findFirst();
        return own.or(() -> Stream.concat(Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()))
                .flatMap(above -> declared(above, accessor).stream())
                .findFirst());
    }

    private static Optional<DisclosureClass> declared(AnnotatedElement element) {
        return Optional.ofNullable(element.getAnnotation(Disclosure.class)).map(Disclosure::value);
    }

    private static String writtenName(AnnotatedElement element, String name) {
        return Optional.ofNullable(element.getAnnotation(WrittenAs.class))
                .map(WrittenAs::value)
                .orElse(name);
    }

    private static Optional<String> memberName(Method method) {
        if (method.getParameterCount() > 0
                || Modifier.isStatic(method.getModifiers())
                || method.getDeclaringClass() == Object.class) {
            return Optional.empty();
        }
        return Stream.of("get", "is")
                .filter(prefix ->
                        method.getName().startsWith(prefix) && method.getName().length() > prefix.length())
                .map(prefix -> method.getName().substring(prefix.length()))
                .map(rest -> Character.toLowerCase(rest.charAt(0)) + rest.substring(1))
                .findFirst();
    }
}
