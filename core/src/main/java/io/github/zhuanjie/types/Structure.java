package io.github.zhuanjie.types;

import java.lang.invoke.MethodHandle;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The members of one type of object, in the order in which they are written, and how a value is made of them. */
final class Structure {

    private final List<Member> members;
    private final Map<String, Integer> byName = new HashMap<>();
    private final Maker maker;

    Structure(List<Member> members, Maker maker) {
        this.members = List.copyOf(members);
        this.maker = maker;
        for (int i = 0; i < members.size(); i++) {
            byName.put(members.get(i).name(), i);
        }
    }

    int size() {
        return members.size();
    }

    Member get(int index) {
        return members.get(index);
    }

    Set<String> names() {
        return byName.keySet();
    }

    int indexOf(String name) {
        Integer index = byName.get(name);
        return index == null ? -1 : index;
    }

    Object make(@Nullable Object[] values) {
        return maker.make(values);
    }

    /** Returns the same members with a rule that every value that is made has to pass. */
    Structure judgedBy(Consumer<Object> rule) {
        return new Structure(members, values -> {
            Object made = maker.make(values);
            rule.accept(made);
            return made;
        });
    }

    /** Makes a value of the values of its members, null where one was left out. */
    interface Maker {
        Object make(@Nullable Object[] values);
    }

    /**
     * One member.
     *
     * @param name  its name
     * @param type  its type in Java
     * @param form  its form
     * @param isRequired  whether it must be given
     * @param getter  takes the object and returns the member, both as Object
     */
    record Member(String name, Type type, Form form, boolean isRequired, MethodHandle getter) {
        Object get(Object value) {
            try {
                return (Object) getter.invokeExact(value);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
