package io.github.zhuanjie.types;

import io.github.zhuanjie.types.TokenSource.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * A value of a document with its place, as a lenient reading holds it before and after its repairs.
 *
 * @param token  how it begins
 * @param text  the text of a text or number, else empty
 * @param start  where it begins
 * @param end  where it ends
 * @param members  the members of an object
 * @param elements  the elements of an array
 * @param origin  what the document had instead
 */
record Node(
        Token token, String text, Place start, Place end, List<Member> members, List<Element> elements, Origin origin) {

    private static final int MAX_LEVELS = 64;

    /** What a document had where a node stands. */
    enum Origin {
        /** This node, or one that says the same. */
        FOUND,
        /** Nothing: the object or array was put around what was found. */
        ADDED,
        /** This node, which is to be kept as it is without being understood. */
        KEPT
    }

    /** A place of the text; zero where it is not known. */
    record Place(int line, int column) {
        static Place of(TokenSource source) {
            return new Place(source.line(), source.column());
        }
    }

    /** A member of an object. */
    record Member(String name, Place at, Node value) {
        Member with(String newName, Node newValue) {
            return new Member(newName, at, newValue);
        }

        /** Returns the name as a value. */
        Node nameAsText() {
            return leaf(Token.STRING, name, at);
        }
    }

    /** An element of an array, with the index that it had in the document. */
    record Element(int index, Node value) {}

    /** Reads a value from its first token; the source is left on its last one. */
    static Node read(Reading reading) {
        return read(reading, 0);
    }

    private static Node read(Reading reading, int level) {
        TokenSource source = reading.source();
        Token token = source.token();
        Place start = Place.of(source);
        if (level == MAX_LEVELS) {
            reading.fault("JSON_LIMIT");
            source.skip();
            return leaf(Token.NULL, "", start);
        }
        return switch (token) {
            case OBJECT_START -> readObject(reading, start, level);
            case ARRAY_START -> readArray(reading, start, level);
            case STRING, INTEGER, DECIMAL -> leaf(token, source.text(), start);
            default -> leaf(token, "", start);
        };
    }

    private static Node readObject(Reading reading, Place start, int level) {
        TokenSource source = reading.source();
        List<Member> members = new ArrayList<>();
        while (source.next() == Token.NAME) {
            String name = source.text();
            Place at = Place.of(source);
            source.next();
            members.add(new Member(name, at, read(reading, level + 1)));
        }
        return new Node(Token.OBJECT_START, "", start, Place.of(source), members, List.of(), Origin.FOUND);
    }

    private static Node readArray(Reading reading, Place start, int level) {
        TokenSource source = reading.source();
        List<Element> elements = new ArrayList<>();
        while (source.next() != Token.ARRAY_END) {
            elements.add(new Element(elements.size(), read(reading, level + 1)));
        }
        return new Node(Token.ARRAY_START, "", start, Place.of(source), List.of(), elements, Origin.FOUND);
    }

    private static Node leaf(Token token, String text, Place at) {
        return new Node(token, text, at, at, List.of(), List.of(), Origin.FOUND);
    }

    /** Returns a text at the place of this node. */
    Node asText(String newText) {
        return leaf(Token.STRING, newText, start);
    }

    /** Returns a node of one token at the place of this one. */
    Node asToken(Token newToken, String newText) {
        return leaf(newToken, newText, start);
    }

    Node withMembers(List<Member> newMembers) {
        return new Node(token, text, start, end, newMembers, elements, origin);
    }

    Node withElements(List<Element> newElements) {
        return new Node(token, text, start, end, members, newElements, origin);
    }

    /** Returns an object around this node. */
    Node inObject(String name) {
        List<Member> only = List.of(new Member(name, start, this));
        return new Node(Token.OBJECT_START, "", start, end, only, List.of(), Origin.ADDED);
    }

    /** Returns an array around this node. */
    Node inArray() {
        List<Element> only = List.of(new Element(0, this));
        return new Node(Token.ARRAY_START, "", start, end, List.of(), only, Origin.ADDED);
    }

    Node kept() {
        return new Node(token, text, start, end, members, elements, Origin.KEPT);
    }

    boolean is(Token wanted) {
        return token == wanted;
    }

    boolean isNumber() {
        return token == Token.INTEGER || token == Token.DECIMAL;
    }

    /** Tells whether another node says the same, wherever it stands. */
    boolean says(Node other) {
        if (token != other.token
                || !text.equals(other.text)
                || members.size() != other.members.size()
                || elements.size() != other.elements.size()) {
            return false;
        }
        for (int i = 0; i < members.size(); i++) {
            if (!members.get(i).name().equals(other.members.get(i).name())
                    || !members.get(i).value().says(other.members.get(i).value())) {
                return false;
            }
        }
        for (int i = 0; i < elements.size(); i++) {
            if (!elements.get(i).value().says(other.elements.get(i).value())) {
                return false;
            }
        }
        return true;
    }

    /** Returns the pointer that a place within this node has in the document as it was found. */
    String originalPointer(String pointer) {
        StringBuilder original = new StringBuilder();
        Node at = this;
        for (String step :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
            Node parent = at;
            if (parent.is(Token.ARRAY_START)) {
                Element element = parent.elements.get(PlainText.index(step));
                original.append(parent.origin == Origin.ADDED ? "" : "/" + element.index());
                at = element.value();
            } else {
                original.append(parent.origin == Origin.ADDED ? "" : "/" + step);
                at = parent.members.stream()
                        .filter(member -> member.name().equals(step))
                        .map(Member::value)
                        .findFirst()
                        .orElse(parent);
            }
        }
        return original.toString();
    }
}
