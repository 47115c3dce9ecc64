package io.gouji.ingest.extract.pdf;

import io.gouji.ingest.extract.UnreadableDocumentException;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/** Gathers what can be seen on a page: its content and the looks of its notes and form fields. */
final class PageGatherer {

    private static final int HIDDEN = 1 << 1 | 1 << 5;

    private final DocumentResources document;
    private final Budget budget;

    PageGatherer(DocumentResources document, Budget budget) {
        this.document = document;
        this.budget = budget;
    }

    PageContent gather(PDPage page) throws UnreadableDocumentException {
        budget.page();
        PDRectangle crop = page.getCropBox();
        int turns = Math.floorMod(page.getRotation() / 90, 4);
        Affine shown = shown(crop, turns);
        boolean lying = turns % 2 == 1;
        Box sheet =
                new Box(0, 0, lying ? crop.getHeight() : crop.getWidth(), lying ? crop.getWidth() : crop.getHeight());
        Canvas canvas = new Canvas(sheet);
        COSBase resources = PDPageTree.getInheritableAttribute(page.getCOSObject(), COSName.RESOURCES);
        ContentInterpreter interpreter = new ContentInterpreter(
                document,
                budget,
                canvas,
                new GraphicsState(shown, sheet),
                document.resources(resources instanceof COSDictionary own ? own : new COSDictionary()));
        interpreter.run(content(page));
        for (COSDictionary note : notes(page)) {
            paintNote(note, interpreterFor(canvas, shown, sheet));
        }
        return Visibility.see(canvas, sheet, interpreter.unreadable());
    }

    private ContentInterpreter interpreterFor(Canvas canvas, Affine shown, Box sheet) {
        return new ContentInterpreter(
                document, budget, canvas, new GraphicsState(shown, sheet), document.resources(new COSDictionary()));
    }

    /** From the coordinates of the page to those of the page as shown, origin at the top left. */
    private static Affine shown(PDRectangle crop, int turns) {
        float left = crop.getLowerLeftX();
        float bottom = crop.getLowerLeftY();
        float right = crop.getUpperRightX();
        float top = crop.getUpperRightY();
        return switch (turns) {
            case 1 -> new Affine(0, 1, 1, 0, -bottom, -left);
            case 2 -> new Affine(-1, 0, 0, 1, right, -bottom);
            case 3 -> new Affine(0, -1, -1, 0, top, right);
            default -> new Affine(1, 0, 0, -1, -left, top);
        };
    }

    private byte[] content(PDPage page) throws UnreadableDocumentException {
        COSBase contents = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
        if (contents instanceof COSStream stream) {
            return document.decode(stream);
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        if (contents instanceof COSArray parts) {
            for (int i = 0; i < parts.size(); i++) {
                if (!(parts.getObject(i) instanceof COSStream part)) {
                    throw PdfProblems.damaged();
                }
                all.writeBytes(document.decode(part));
                all.write('\n');
            }
        } else if (page.getCOSObject().containsKey(COSName.CONTENTS)) {
            throw PdfProblems.damaged();
        }
        return all.toByteArray();
    }

    private static List<COSDictionary> notes(PDPage page) {
        List<COSDictionary> notes = new ArrayList<>();
        COSArray all = page.getCOSObject().getCOSArray(COSName.ANNOTS);
        for (int i = 0; all != null && i < all.size(); i++) {
            if (all.getObject(i) instanceof COSDictionary note && (note.getInt(COSName.F, 0) & HIDDEN) == 0) {
                notes.add(note);
            }
        }
        return notes;
    }

    private void paintNote(COSDictionary note, ContentInterpreter interpreter) throws UnreadableDocumentException {
        COSStream looks = looks(note);
        COSArray rectangle = note.getCOSArray(COSName.RECT);
        COSArray form = looks == null ? null : looks.getCOSArray(COSName.BBOX);
        if (looks == null
                || rectangle == null
                || form == null
                || !document.isShown(note.getCOSDictionary(COSName.OC))) {
            return;
        }
        Box place = box(rectangle, Affine.IDENTITY);
        Box drawn = box(form, Affine.of(looks.getCOSArray(COSName.MATRIX)));
        if (place.isEmpty() || drawn.isEmpty()) {
            return;
        }
        double wide = place.width() / drawn.width();
        double high = place.height() / drawn.height();
        Affine placed =
                new Affine(wide, 0, 0, high, place.left() - drawn.left() * wide, place.top() - drawn.top() * high);
        interpreter.paint(looks, placed);
    }

    private static @Nullable COSStream looks(COSDictionary note) {
        COSDictionary all = note.getCOSDictionary(COSName.AP);
        COSBase normal = all == null ? null : all.getDictionaryObject(COSName.N);
        if (normal instanceof COSStream stream) {
            return stream;
        }
        COSName state = note.getCOSName(COSName.AS);
        return normal instanceof COSDictionary states && state != null ? states.getCOSStream(state) : null;
    }

    private static Box box(COSArray values, Affine matrix) {
        float[] corners = new float[4];
        for (int i = 0; i < 4 && i < values.size(); i++) {
            corners[i] = values.getObject(i) instanceof COSNumber number ? number.floatValue() : 0;
        }
        return matrix.around(corners[0], corners[1], corners[2], corners[3]);
    }
}
