package io.github.zhuanjie.types;

import io.github.zhuanjie.base.WrittenAs;
import io.github.zhuanjie.types.Structure.Maker;
import io.github.zhuanjie.types.Structure.Member;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Finds the members of a type from its public face: the accessors of an interface and the methods of its builder that
 * bear the same names, or the components of a record.
 */
final class Structures {

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.publicLookup();
    private static final MethodType GETTER = MethodType.methodType(Object.class, Object.class);
    private static final MethodType SETTER = MethodType.methodType(void.class, Object.class, Object.class);
    private static final MethodType CONSTRUCTOR = MethodType.methodType(Object.class, Object[].class);
    private static final Comparator<Member> WRITTEN_ORDER = Comparator.comparing(
                    (Member member) -> !member.name().startsWith("$"))
            .thenComparing(member -> !member.name().equals("id"))
            .thenComparing(Member::name);

    private final Function<Type, Form> forms;

    /**
     * Creates a finder.
     *
     * @param forms  finds the form of a member's type
     */
    Structures(Function<Type, Form> forms) {
        this.forms = forms;
    }

    /** Returns the members of a value that is made by a builder. */
    Structure ofValue(Class<?> type, Supplier<?> builder) {
        Class<?> builderType = builder.get().getClass();
        Map<Member, Method> setters = new TreeMap<>(WRITTEN_ORDER);
        for (Method method : type.getMethods()) {
            attributeName(method)
                    .flatMap(name -> setter(builderType, name, method))
                    .ifPresent(setter -> setters.put(
                            member(
                                    writtenName(method, setter.getName()),
                                    method,
                                    Modifier.isAbstract(method.getModifiers())),
                            setter));
        }
        MethodHandle[] handles = setters.values().stream()
                .map(method -> handle(LOOKUP::unreflect, method).asType(SETTER))
                .toArray(MethodHandle[]::new);
        return new Structure(List.copyOf(setters.keySet()), builtWith(builder, handles, builderType));
    }

    private static Optional<String> attributeName(Method method) {
        boolean accessor = method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers());
        String name = method.getName();
        return accessor
                ? Stream.of("get", "is")
                        .filter(prefix -> name.startsWith(prefix) && name.length() > prefix.length())
                        .map(prefix -> decapitalized(name.substring(prefix.length())))
                        .findFirst()
                : Optional.empty();
    }

    private static String decapitalized(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static String writtenName(AnnotatedElement element, String name) {
        WrittenAs written = element.getAnnotation(WrittenAs.class);
        return written == null ? name : written.value();
    }

    private static Optional<Method> setter(Class<?> builderType, String name, Method accessor) {
        Class<?> type = accessor.getReturnType();
        Class<?> taken = Collection.class.isAssignableFrom(type) ? Iterable.class : type;
        return Arrays.stream(builderType.getMethods())
                .filter(method -> method.getName().equals(name))
                .filter(method -> Arrays.equals(method.getParameterTypes(), new Class<?>[] {taken}))
                .filter(method -> !method.isBridge())
                .findFirst();
    }

    private static Maker builtWith(Supplier<?> builder, MethodHandle[] setters, Class<?> builderType) {
        MethodHandle build =
                handle(t -> LOOKUP.unreflect(t.getMethod("build")), builderType).asType(GETTER);
        return values -> {
            try {
                Object started = builder.get();
                for (int i = 0; i < setters.length; i++) {
                    if (values[i] != null) {
                        setters[i].invokeExact(started, values[i]);
                    }
                }
                return (Object) build.invokeExact(started);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        };
    }

    /** Returns the members of a record. */
    Structure ofRecord(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        List<Member> members = new ArrayList<>();
        for (RecordComponent component : components) {
            members.add(member(writtenName(component, component.getName()), component.getAccessor(), true));
        }
        List<Member> declared = List.copyOf(members);
        members.sort(WRITTEN_ORDER);
        int[] sources = declared.stream().mapToInt(members::indexOf).toArray();
        return new Structure(members, constructedWith(constructor(type, components), declared, sources));
    }

    private static MethodHandle constructor(Class<?> type, RecordComponent[] components) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return handle(
                        (Class<?> t) -> {
                            Constructor<?> constructor = t.getConstructor(types);
                            return LOOKUP.unreflectConstructor(constructor);
                        },
                        type)
                .asSpreader(Object[].class, types.length)
                .asType(CONSTRUCTOR);
    }

    private static Maker constructedWith(MethodHandle constructor, List<Member> declared, int[] sources) {
        return values -> {
            Object[] arguments = new Object[sources.length];
            for (int i = 0; i < sources.length; i++) {
                Object given = values[sources[i]];
                arguments[i] = given == null ? declared.get(i).form().whenLeftOut() : given;
            }
            try {
                return (Object) constructor.invokeExact(arguments);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        };
    }

    private Member member(String name, Method accessor, boolean hasNoDefault) {
        Form form = form(name, accessor);
        boolean required = hasNoDefault && form.whenLeftOut() == null;
        MethodHandle getter = handle(LOOKUP::unreflect, accessor).asType(GETTER);
        return new Member(name, accessor.getGenericReturnType(), form, required, getter);
    }

    private Form form(String name, Method accessor) {
        Form form = forms.apply(accessor.getGenericReturnType());
        return form instanceof ContainerForms.ListForm list
                        && IndependentElements.contains(accessor.getDeclaringClass(), name)
                ? list.ofIndependent()
                : form;
    }

    private interface Unreflection<T> {
        MethodHandle apply(T reflected) throws ReflectiveOperationException;
    }

    private static <T> MethodHandle handle(Unreflection<T> unreflection, T reflected) {
        try {
            return unreflection.apply(reflected);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the type must be public, with public accessors and builder methods", e);
        }
    }
}
