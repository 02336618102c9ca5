package io.github.zhuanjie.ledger.table;

import io.github.zhuanjie.fault.Location;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * One XML part of .xlsx, element by element. Names are told without their prefix, because writers choose it, and without
 * their namespace, because there are two sets of those (ISO/IEC 29500 strict and transitional).
 */
final class XmlPart implements Closeable {

    private static final int BUFFER = 1 << 14;
    private static final int DEEPEST = 64;
    /** The parser keeps every name for good; spreadsheets have some hundreds. */
    private static final int MOST_NAMES = 10_000;

    private static final XMLInputFactory FACTORY = factory();

    private final InputStream stream;
    private final XMLStreamReader xml;
    private final Set<String> names = new HashSet<>();
    private int depth;
    private int prefixes;

    private XmlPart(InputStream stream, XMLStreamReader xml) {
        this.stream = stream;
        this.xml = xml;
    }

    /** Starts to read a part, which is closed with it. */
    static XmlPart of(InputStream part) throws IOException {
        BufferedInputStream in = new BufferedInputStream(part, BUFFER);
        try {
            Reader reader = new InputStreamReader(
                    in,
                    charset(in)
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT));
            return new XmlPart(in, FACTORY.createXMLStreamReader(new XmlBounds(reader)));
        } catch (XMLStreamException e) {
            in.close();
            throw damage(e);
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    /** The parser of the platform, whatever else is on the class path, with nothing that reaches outside the part. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside is read");
        });
        return factory;
    }

    /** ISO/IEC 29500-2 allows UTF-8 and UTF-16 only. */
    private static Charset charset(BufferedInputStream in) throws IOException {
        in.mark(4);
        byte[] head = in.readNBytes(2);
        boolean little = is(head, 0xFF, 0xFE);
        boolean big = is(head, 0xFE, 0xFF);
        boolean utf8 = is(head, 0xEF, 0xBB) && in.read() == 0xBF;
        if (little || big || utf8) {
            return little ? StandardCharsets.UTF_16LE : big ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
        }
        in.reset();
        return is(head, '<', 0)
                ? StandardCharsets.UTF_16LE
                : is(head, 0, '<') ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
    }

    private static boolean is(byte[] head, int first, int second) {
        return head.length == 2 && head[0] == (byte) first && head[1] == (byte) second;
    }

    /** Goes on to the next beginning or end of an element, or text; false behind the last. */
    boolean next() throws IOException {
        try {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        begin();
                        return true;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        return true;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        return true;
                    }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new UnreadableLedgerException("LEDGER_DTD", Location.WHOLE);
                    case XMLStreamConstants.PROCESSING_INSTRUCTION -> known("?" + xml.getPITarget());
                    default -> {
                        // Comments and the ends of the document say nothing.
                    }
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw damage(e);
        }
    }

    private void begin() {
        depth++;
        prefixes += xml.getNamespaceCount();
        known(xml.getLocalName());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            known(xml.getAttributeLocalName(i));
        }
        if (depth > DEEPEST || prefixes > MOST_NAMES) {
            throw new UnreadableLedgerException("LEDGER_BOMB", Location.WHOLE);
        }
    }

    private void known(String name) {
        if (names.add(name) && names.size() > MOST_NAMES) {
            throw new UnreadableLedgerException("LEDGER_BOMB", Location.WHOLE);
        }
    }

    /** Tells whether an element of this name begins here. */
    boolean begins(String name) {
        return xml.isStartElement() && xml.getLocalName().equals(name);
    }

    /** Tells whether an element of this name ends here. */
    boolean ends(String name) {
        return xml.isEndElement() && xml.getLocalName().equals(name);
    }

    /** Returns the name of the element that begins here; empty if none does. */
    String beginning() {
        return xml.isStartElement() ? xml.getLocalName() : "";
    }

    /** Returns an attribute of the element that begins here. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Returns an attribute of the element that begins here, and another value if it has none. */
    String attribute(String name, String otherwise) {
        String value = attribute(name);
        return value == null ? otherwise : value;
    }

    /** Adds the text of the element that begins here, up to its end and without that of elements within. */
    void readText(StringBuilder to, int limit) throws IOException {
        int inside = depth - 1;
        while (next() && depth > inside) {
            if (xml.hasText() && depth == inside + 1) {
                if (to.length() + xml.getTextLength() > limit) {
                    throw new UnreadableLedgerException("LEDGER_CELL_LENGTH", Location.WHOLE, Integer.toString(limit));
                }
                to.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            }
        }
    }

    /** Passes over the element that begins here. */
    void skip() throws IOException {
        int inside = depth - 1;
        boolean more = true;
        while (more && depth > inside) {
            more = next();
        }
    }

    /** What the parser says of damage may quote the part, so that none of it goes on. */
    private static UnreadableLedgerException damage(XMLStreamException e) {
        Throwable cause = e.getNestedException();
        if (cause instanceof UnreadableLedgerException own) {
            throw own;
        }
        if (cause instanceof IOException io && !(io instanceof CharacterCodingException)) {
            throw XlsxPackage.isDamage(io)
                    ? new UnreadableLedgerException("LEDGER_DAMAGED", Location.WHOLE)
                    : new UncheckedIOException(io);
        }
        return new UnreadableLedgerException("LEDGER_DAMAGED", Location.WHOLE);
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
