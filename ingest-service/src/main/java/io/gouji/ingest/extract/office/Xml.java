package io.gouji.ingest.extract.office;

import io.gouji.ingest.extract.Interruption;
import io.gouji.ingest.extract.UnreadableDocumentException;
import io.gouji.ingest.extract.UnreadableDocuments;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A part of an Office document, read forward only. Elements are known by their local names: the transitional and the strict
 * form of the formats differ in namespaces and nothing else that matters. There are no entities: a part with a document type
 * declaration is refused, nothing is ever resolved or fetched.
 */
public final class Xml implements AutoCloseable {

    private static final XMLInputFactory FACTORY = factory();
    private static final int EVENTS_BETWEEN_CHECKS = 4096;

    private final XMLStreamReader reader;
    private int events;

    /**
     * Begins to read.
     *
     * @param bytes of the part; closed by the caller
     */
    public Xml(InputStream bytes) throws XMLStreamException {
        reader = FACTORY.createXMLStreamReader(bytes);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        return factory;
    }

    /** Goes on to the next start or end of an element, or text; whether there is one. */
    public boolean next() throws XMLStreamException {
        while (reader.hasNext()) {
            int event = reader.next();
            if (++events % EVENTS_BETWEEN_CHECKS == 0) {
                Interruption.check();
            }
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new XMLStreamException("a part of an Office document declares no document type");
            }
            if (event == XMLStreamConstants.START_ELEMENT
                    || event == XMLStreamConstants.END_ELEMENT
                    || event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                return true;
            }
        }
        return false;
    }

    /** Whether an element begins here. */
    public boolean isStart() {
        return reader.isStartElement();
    }

    /** Whether an element ends here. */
    public boolean isEnd() {
        return reader.isEndElement();
    }

    /** Whether an element of this local name begins here. */
    public boolean isStart(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    /** Whether an element of this local name ends here. */
    public boolean isEnd(String name) {
        return reader.isEndElement() && reader.getLocalName().equals(name);
    }

    /** Local name of the element that begins or ends here. */
    public String name() {
        return reader.getLocalName();
    }

    /** The text here. */
    public String text() {
        return reader.getText();
    }

    /** An attribute of the element that begins here, whatever its namespace; null if it has none. */
    public @Nullable String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** An attribute that is a whole number; {@code otherwise} if it is absent or none. */
    public int number(String name, int otherwise) {
        String value = attribute(name);
        if (value == null) {
            return otherwise;
        }
        try {
            return (int)
                    Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, Math.round(Double.parseDouble(value))));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** Whether an attribute says yes; {@code otherwise} if it is absent. */
    public boolean flag(String name, boolean otherwise) {
        String value = attribute(name);
        return value == null ? otherwise : !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    /** Leaves out the rest of the element that has begun. */
    public void skip() throws XMLStreamException {
        int depth = 1;
        while (depth > 0 && next()) {
            depth += isStart() ? 1 : isEnd() ? -1 : 0;
        }
    }

    /** The text of the element that has begun, up to its end, its children's included. */
    public String textToEnd() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0 && next()) {
            if (isStart()) {
                depth++;
            } else if (isEnd()) {
                depth--;
            } else {
                text.append(text());
            }
        }
        return text.toString();
    }

    @Override
    public void close() throws XMLStreamException {
        reader.close();
    }

    /**
     * What an exception means for the document: a limit that was met below the XML, or damage.
     *
     * @param format as people call it
     */
    public static UnreadableDocumentException unreadable(Exception thrown, String format) {
        Throwable cause = thrown;
        while (cause != null) {
            if (cause instanceof OfficePackage.LimitExceededException limit) {
                return limit.reason();
            }
            cause = cause instanceof XMLStreamException wrapped && wrapped.getNestedException() != null
                    ? wrapped.getNestedException()
                    : cause.getCause();
        }
        return UnreadableDocuments.broken(format);
    }
}
