package io.gouji.ingest.extract.pdf;

import io.gouji.ingest.extract.UnreadableDocumentException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.DefaultResourceCache;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.ResourceCache;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.jspecify.annotations.Nullable;

/** What the pages of a document share: fonts, the state of its layers, and the way to unpack its streams. */
final class DocumentResources {

    /** Pages use a handful; a document whose pages each bring their own must not keep them all. */
    private static final int MOST_FONTS = 48;

    static {
        SubstituteFonts.install();
    }

    private final ResourceCache cache = new DefaultResourceCache();
    private final Map<COSDictionary, FontCodes> fonts = new RecentFonts();
    private final OptionalContent optionalContent;
    private final Budget budget;

    DocumentResources(OptionalContent optionalContent, Budget budget) {
        this.optionalContent = optionalContent;
        this.budget = budget;
    }

    PDResources resources(COSDictionary dictionary) {
        return new PDResources(dictionary, cache);
    }

    boolean isShown(@Nullable COSDictionary membership) {
        return membership == null || optionalContent.isShown(membership);
    }

    /** The font of a name, null if the resources have none. */
    @Nullable
    FontCodes font(PDResources resources, COSName name) throws UnreadableDocumentException {
        COSDictionary all = resources.getCOSObject().getCOSDictionary(COSName.FONT);
        COSDictionary dictionary = all == null ? null : all.getCOSDictionary(name);
        return dictionary == null ? null : font(dictionary);
    }

    FontCodes font(COSDictionary dictionary) throws UnreadableDocumentException {
        FontCodes known = fonts.get(dictionary);
        if (known == null) {
            try {
                known = new FontCodes(PDFontFactory.createFont(dictionary, cache));
            } catch (IOException e) {
                throw PdfProblems.damaged();
            }
            fonts.put(dictionary, known);
        }
        return known;
    }

    /** The content of a stream. */
    byte[] decode(COSStream stream) throws UnreadableDocumentException {
        byte[] content = Unpacking.unpack(stream);
        budget.content(content.length);
        return content;
    }

    /** Lets go of the fonts that were not used for longest. */
    private static final class RecentFonts extends LinkedHashMap<COSDictionary, FontCodes> {

        private static final long serialVersionUID = 1L;

        RecentFonts() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<COSDictionary, FontCodes> eldest) {
            return size() > MOST_FONTS;
        }
    }
}
