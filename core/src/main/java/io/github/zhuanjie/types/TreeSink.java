package io.github.zhuanjie.types;

import io.github.zhuanjie.base.OpaqueValue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes a document, or the part of it that a subclass wants, as a tree. Not thread-safe; takes one document. */
public class TreeSink implements TokenSink {

    private final Deque<Level> open = new ArrayDeque<>();
    private @Nullable OpaqueValue root;

    /** An object or array that is being written. */
    private static final class Level {
        private final Map<String, OpaqueValue> members = new LinkedHashMap<>();
        private final List<OpaqueValue> elements = new ArrayList<>();
        private final boolean isObject;
        private String name = "";

        private Level(boolean isObject) {
            this.isObject = isObject;
        }
    }

    /** Creates a sink that wants everything. */
    public TreeSink() {}

    /** Writes a value. */
    static OpaqueValue write(Form form, Object value) {
        TreeSink sink = new TreeSink();
        form.write(value, sink);
        return sink.tree();
    }

    /**
     * Returns what was written.
     *
     * @return the document
     * @throws IllegalStateException if no value has been written whole
     */
    public final OpaqueValue tree() {
        OpaqueValue written = root;
        if (written == null) {
            throw new IllegalStateException("a value must have been written");
        }
        return written;
    }

    private void add(OpaqueValue value) {
        Level level = open.peek();
        if (level == null) {
            root = value;
        } else if (level.isObject) {
            level.members.put(level.name, value);
        } else {
            level.elements.add(value);
        }
    }

    @Override
    public final void startObject() {
        open.push(new Level(true));
    }

    @Override
    public final void endObject() {
        add(new OpaqueValue.Members(open.pop().members));
    }

    @Override
    public final void startArray() {
        open.push(new Level(false));
    }

    @Override
    public final void endArray() {
        add(new OpaqueValue.Elements(open.pop().elements));
    }

    @Override
    public final void name(String name) {
        open.element().name = name;
    }

    @Override
    public final void string(String text) {
        add(new OpaqueValue.Text(text));
    }

    @Override
    public final void number(int number) {
        add(new OpaqueValue.Number(Integer.toString(number)));
    }

    @Override
    public final void number(String text) {
        add(new OpaqueValue.Number(text));
    }

    @Override
    public final void flag(boolean flag) {
        add(new OpaqueValue.Flag(flag));
    }

    @Override
    public final void nothing() {
        add(new OpaqueValue.Nothing());
    }
}
