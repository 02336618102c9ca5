package io.github.zhuanjie.types;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Tokens that are kept so that they can be read again: the rest of an object whose type is told by a member that is not
 * the first one, or a document after the repairs of a lenient reading. Of an object, it is recorded once, for the outermost such object: those within are read from its tape. Where
 * each object and array ends is noted, so that looking for a member does not read what lies between.
 */
final class TokenTape implements TokenSource {

    private static final int MAX_TOKENS = 100_000;

    private final List<Entry> entries = new ArrayList<>();
    private final Map<Integer, Integer> ends = new HashMap<>();
    private int position;

    private final Set<Integer> kept = new HashSet<>();

    private TokenTape() {}

    private record Entry(Token token, String text, boolean isInt, int number, int line, int column) {}

    /**
     * Records from the current member's name to the end of its object, where the source is left.
     *
     * @return the tape, standing on that name; empty if the object is too long to be kept
     */
    static Optional<TokenTape> record(TokenSource source) {
        TokenTape tape = new TokenTape();
        int depth = 1;
        Deque<Integer> open = new ArrayDeque<>();
        while (depth > 0 && tape.entries.size() < MAX_TOKENS) {
            Token token = source.token();
            if (opens(token)) {
                open.push(tape.entries.size());
            } else if (closes(token) && depth > 1) {
                tape.ends.put(open.pop(), tape.entries.size());
            }
            tape.entries.add(entry(source, token));
            depth += opens(token) ? 1 : closes(token) ? -1 : 0;
            if (depth > 0) {
                source.next();
            }
        }
        for (; depth > 0; source.next()) {
            depth += opens(source.token()) ? 1 : closes(source.token()) ? -1 : 0;
            if (depth == 0) {
                return Optional.empty();
            }
        }
        return Optional.of(tape);
    }

    /** Returns a document of which nothing is to be read. */
    static TokenTape empty() {
        TokenTape tape = new TokenTape();
        tape.entries.add(new Entry(Token.END, "", false, 0, 0, 0));
        return tape;
    }

    /** Returns the tokens of a value that was read before, standing on the first. */
    static TokenTape of(Node node) {
        TokenTape tape = new TokenTape();
        tape.add(node);
        return tape;
    }

    private void add(Node node) {
        int start = entries.size();
        if (node.origin() == Node.Origin.KEPT) {
            kept.add(start);
        }
        entries.add(entry(node.token(), node.text(), node.start()));
        for (Node.Member member : node.members()) {
            entries.add(entry(Token.NAME, member.name(), member.at()));
            add(member.value());
        }
        node.elements().forEach(element -> add(element.value()));
        if (opens(node.token())) {
            ends.put(start, entries.size());
            Token end = node.is(Token.OBJECT_START) ? Token.OBJECT_END : Token.ARRAY_END;
            entries.add(entry(end, "", node.end()));
        }
    }

    private static Entry entry(Token token, String text, Node.Place at) {
        OptionalInt number = token == Token.INTEGER ? PlainText.exactInt(text) : OptionalInt.empty();
        return new Entry(token, text, number.isPresent(), number.orElse(0), at.line(), at.column());
    }

    /** Tells whether the current object is to be kept as it is without being understood. */
    boolean isKept() {
        return kept.contains(position);
    }

    private static Entry entry(TokenSource source, Token token) {
        boolean worded = switch (token) {
            case NAME, STRING, INTEGER, DECIMAL -> true;
            default -> false;
        };
        boolean exact = token == Token.INTEGER && source.isInt();
        return new Entry(
                token, worded ? source.text() : "", exact, exact ? source.toInt() : 0, source.line(), source.column());
    }

    private static boolean opens(Token token) {
        return token == Token.OBJECT_START || token == Token.ARRAY_START;
    }

    private static boolean closes(Token token) {
        return token == Token.OBJECT_END || token == Token.ARRAY_END;
    }

    /** Moves to the value of the object's member with the given name; returns false, at the end, if there is none. */
    boolean seek(String name) {
        while (token() == Token.NAME) {
            boolean found = text().equals(name);
            next();
            if (found) {
                return true;
            }
            skip();
            next();
        }
        return false;
    }

    int position() {
        return position;
    }

    void rewindTo(int earlier) {
        position = earlier;
    }

    @Override
    public Token token() {
        return entries.get(position).token();
    }

    @Override
    public Token next() {
        position++;
        return token();
    }

    @Override
    public String text() {
        return entries.get(position).text();
    }

    @Override
    public boolean isInt() {
        return entries.get(position).isInt();
    }

    @Override
    public int toInt() {
        return entries.get(position).number();
    }

    @Override
    public void skip() {
        position = ends.getOrDefault(position, position);
    }

    @Override
    public int line() {
        return entries.get(position).line();
    }

    @Override
    public int column() {
        return entries.get(position).column();
    }
}
