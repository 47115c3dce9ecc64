package io.gouji.ingest.extract.pdf;

import io.gouji.ingest.extract.UnreadableDocumentException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

/**
 * Carries out the operators of content streams as far as they tell where text and straight lines are and what covers what:
 * colours roughly, clips as rectangles, images as areas that are never decoded. Operators with wrong operands are passed
 * over, as every viewer does.
 */
final class ContentInterpreter {

    private static final int DEEPEST_FORM = 40;
    private static final int DEEPEST_STATE = 2_000;
    private static final COSName EXT_G_STATE = COSName.EXT_G_STATE;

    private final DocumentResources document;
    private final Budget budget;
    private final TextPainter text;
    private final Canvas canvas;
    private final Path path = new Path();
    private final Deque<COSStream> forms = new ArrayDeque<>();
    private final Deque<Marked> marked = new ArrayDeque<>();
    private int hidden;
    private Deque<GraphicsState> stack = new ArrayDeque<>();
    private GraphicsState state;
    private PDResources resources;
    private boolean clipPending;

    ContentInterpreter(
            DocumentResources document, Budget budget, Canvas canvas, GraphicsState state, PDResources resources) {
        this.document = document;
        this.budget = budget;
        this.canvas = canvas;
        this.text = new TextPainter(canvas, budget);
        this.state = state;
        this.resources = resources;
    }

    /** How many visible characters could not be told. */
    int unreadable() {
        return text.unreadable();
    }

    /** Carries out a content stream. */
    void run(byte[] content) throws UnreadableDocumentException {
        PDFStreamParser parser = new PDFStreamParser(content);
        List<COSBase> operands = new ArrayList<>();
        try {
            Object token = parser.parseNextToken();
            while (token != null) {
                if (token instanceof Operator operator) {
                    budget.operator();
                    execute(operator, operands);
                    operands.clear();
                } else if (token instanceof COSBase operand) {
                    operands.add(operand);
                }
                token = parser.parseNextToken();
            }
        } catch (IOException e) {
            throw PdfProblems.damaged();
        }
    }

    /** Paints a form that stands on its own, such as the looks of an annotation. */
    void paint(COSStream form, Affine placed) throws UnreadableDocumentException {
        GraphicsState before = state;
        state = before.copy();
        state.ctm = placed.then(state.ctm);
        form(form);
        state = before;
    }

    private void execute(Operator operator, List<COSBase> operands) throws UnreadableDocumentException, IOException {
        String name = operator.getName();
        switch (name) {
            case "q" -> save();
            case "Q" -> restore();
            case "cm" -> concatenate(operands);
            case "w" -> state.lineWidth = number(operands, 0, state.lineWidth);
            case "gs" -> extendedState(operands);
            case "Do" -> draw(operands);
            case "BI" -> inlineImage(operator);
            case "BMC" -> begin(true, mark());
            case "BDC" -> {
                COSDictionary properties = properties(operands);
                boolean layer = COSName.OC.equals(operands.isEmpty() ? null : operands.get(0));
                begin(!layer || document.isShown(properties), mark(properties));
            }
            case "EMC" -> end();
            default -> {
                if (!pathOperator(name, operands) && !textOperator(name, operands)) {
                    colourOperator(name, operands);
                }
            }
        }
    }

    private boolean pathOperator(String name, List<COSBase> operands) {
        switch (name) {
            case "m" -> move(operands);
            case "l" -> lineTo(operands);
            case "c" -> curve(operands, 4);
            case "v", "y" -> curve(operands, 2);
            case "h" -> path.close();
            case "re" -> rectangle(operands);
            case "W", "W*" -> clipPending = true;
            case "n" -> endPath();
            case "S" -> paintPath(false, true);
            case "s" -> {
                path.close();
                paintPath(false, true);
            }
            case "f", "F", "f*" -> paintPath(true, false);
            case "B", "B*" -> paintPath(true, true);
            case "b", "b*" -> {
                path.close();
                paintPath(true, true);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean textOperator(String name, List<COSBase> operands) throws UnreadableDocumentException, IOException {
        switch (name) {
            case "BT" -> setTextMatrix(Affine.IDENTITY);
            case "Tc" -> state.charSpacing = number(operands, 0, state.charSpacing);
            case "Tw" -> state.wordSpacing = number(operands, 0, state.wordSpacing);
            case "Tz" -> state.horizontalScale = number(operands, 0, 100) / 100;
            case "TL" -> state.leading = number(operands, 0, state.leading);
            case "Ts" -> state.rise = number(operands, 0, state.rise);
            case "Tr" -> state.renderingMode = (int) number(operands, 0, state.renderingMode);
            case "Tf" -> font(operands);
            case "Td" -> nextLine(number(operands, 0, 0), number(operands, 1, 0));
            case "TD" -> {
                state.leading = -number(operands, 1, 0);
                nextLine(number(operands, 0, 0), number(operands, 1, 0));
            }
            case "Tm" -> setTextMatrix(matrix(operands));
            case "T*" -> nextLine(0, -state.leading);
            case "Tj" -> show(operands, 0);
            case "TJ" -> showAdjusted(operands);
            case "'" -> {
                nextLine(0, -state.leading);
                show(operands, 0);
            }
            case "\"" -> {
                state.wordSpacing = number(operands, 0, state.wordSpacing);
                state.charSpacing = number(operands, 1, state.charSpacing);
                nextLine(0, -state.leading);
                show(operands, 2);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void colourOperator(String name, List<COSBase> operands) {
        switch (name) {
            case "g", "rg", "k" -> {
                state.fillSpace = Colours.Space.PLAIN;
                state.fill = Colours.of(operands);
            }
            case "G", "RG", "K" -> {
                state.strokeSpace = Colours.Space.PLAIN;
                state.stroke = Colours.of(operands);
            }
            case "cs" -> {
                state.fillSpace = colourSpace(operands);
                state.fill = Colours.initial(state.fillSpace);
            }
            case "CS" -> {
                state.strokeSpace = colourSpace(operands);
                state.stroke = Colours.initial(state.strokeSpace);
            }
            case "sc", "scn" -> state.fill = Colours.of(state.fillSpace, operands);
            case "SC", "SCN" -> state.stroke = Colours.of(state.strokeSpace, operands);
            default -> {
                // What else there is changes neither places nor what can be seen.
            }
        }
    }

    private void save() {
        if (stack.size() < DEEPEST_STATE) {
            stack.push(state.copy());
        }
    }

    private void restore() {
        if (!stack.isEmpty()) {
            state = stack.pop();
        }
    }

    private void concatenate(List<COSBase> operands) {
        if (operands.size() >= 6) {
            state.ctm = matrix(operands).then(state.ctm);
        }
    }

    private void begin(boolean shown, int mark) {
        marked.push(new Marked(shown, mark));
        text.mark(mark);
        hidden += shown ? 0 : 1;
    }

    private void end() {
        if (!marked.isEmpty() && !marked.pop().shown()) {
            hidden--;
        }
        text.mark(mark());
    }

    private int mark() {
        Marked innermost = marked.peek();
        return innermost == null ? Glyph.UNMARKED : innermost.mark();
    }

    /** Forms count their marks on their own; what they paint belongs to what the page marked. */
    private int mark(@Nullable COSDictionary properties) {
        return properties == null || !forms.isEmpty() ? mark() : properties.getInt(COSName.MCID, mark());
    }

    private @Nullable COSDictionary properties(List<COSBase> operands) {
        if (operands.size() < 2) {
            return null;
        }
        if (operands.get(1) instanceof COSDictionary direct) {
            return direct;
        }
        COSDictionary all = resources.getCOSObject().getCOSDictionary(COSName.PROPERTIES);
        return all == null || !(operands.get(1) instanceof COSName name) ? null : all.getCOSDictionary(name);
    }

    private void extendedState(List<COSBase> operands) throws UnreadableDocumentException {
        COSDictionary all = resources.getCOSObject().getCOSDictionary(EXT_G_STATE);
        if (all == null || operands.isEmpty() || !(operands.get(0) instanceof COSName name)) {
            return;
        }
        COSDictionary values = all.getCOSDictionary(name);
        if (values == null) {
            return;
        }
        state.fillAlpha = values.getFloat(COSName.CA_NS, state.fillAlpha);
        state.strokeAlpha = values.getFloat(COSName.CA, state.strokeAlpha);
        state.lineWidth = values.getFloat(COSName.LW, (float) state.lineWidth);
        if (values.containsKey(COSName.BM) || values.containsKey(COSName.SMASK)) {
            state.blended = isBlended(values);
        }
        if (values.getDictionaryObject(COSName.FONT) instanceof COSArray font
                && font.size() == 2
                && font.getObject(0) instanceof COSDictionary dictionary
                && font.getObject(1) instanceof COSNumber size) {
            state.font = document.font(dictionary);
            state.fontSize = size.floatValue();
        }
    }

    private static boolean isBlended(COSDictionary values) {
        COSBase mode = values.getDictionaryObject(COSName.BM);
        boolean normal = mode == null
                || (mode instanceof COSName name
                        && (name.getName().equals("Normal") || name.getName().equals("Compatible")));
        return !normal || values.getDictionaryObject(COSName.SMASK) instanceof COSDictionary;
    }

    private void draw(List<COSBase> operands) throws UnreadableDocumentException {
        COSDictionary all = resources.getCOSObject().getCOSDictionary(COSName.XOBJECT);
        if (all == null || operands.isEmpty() || !(operands.get(0) instanceof COSName name)) {
            return;
        }
        COSStream object = all.getCOSStream(name);
        if (object == null || hidden > 0 || !document.isShown(object.getCOSDictionary(COSName.OC))) {
            return;
        }
        COSName type = object.getCOSName(COSName.SUBTYPE);
        if (COSName.IMAGE.equals(type)) {
            boolean masked = object.getBoolean(COSName.IMAGE_MASK, false)
                    || object.containsKey(COSName.MASK)
                    || object.containsKey(COSName.SMASK);
            image(masked);
        } else if (COSName.FORM.equals(type)) {
            form(object);
        }
    }

    private void inlineImage(Operator operator) {
        COSDictionary parameters = operator.getImageParameters();
        if (hidden == 0) {
            image(parameters == null || parameters.getBoolean(COSName.IM, COSName.IMAGE_MASK, false));
        }
    }

    private void image(boolean masked) {
        canvas.image(state.ctm.around(0, 0, 1, 1), state.clip, !masked && isOpaque());
    }

    private boolean isOpaque() {
        return state.fillAlpha > 0.99f && !state.blended;
    }

    private void form(COSStream form) throws UnreadableDocumentException {
        if (forms.size() >= DEEPEST_FORM || forms.contains(form)) {
            return;
        }
        GraphicsState beforeState = state;
        Deque<GraphicsState> beforeStack = stack;
        PDResources beforeResources = resources;
        forms.push(form);
        stack = new ArrayDeque<>();
        state = beforeState.copy();
        state.ctm = Affine.of(form.getCOSArray(COSName.MATRIX)).then(state.ctm);
        clipToForm(form);
        COSDictionary group = form.getCOSDictionary(COSName.GROUP);
        if (group != null) {
            // Within a group things are painted anew; what lets light through as a whole, its parts do.
            state.blended = !isOpaque();
            state.fillAlpha = 1;
            state.strokeAlpha = 1;
        }
        COSDictionary own = form.getCOSDictionary(COSName.RESOURCES);
        if (own != null) {
            resources = document.resources(own);
        }
        run(document.decode(form));
        path.clear();
        resources = beforeResources;
        stack = beforeStack;
        state = beforeState;
        forms.pop();
    }

    private void clipToForm(COSStream form) {
        COSArray box = form.getCOSArray(COSName.BBOX);
        if (box != null
                && box.size() >= 4
                && box.getObject(0) instanceof COSNumber x0
                && box.getObject(1) instanceof COSNumber y0
                && box.getObject(2) instanceof COSNumber x1
                && box.getObject(3) instanceof COSNumber y1) {
            Box seen = state.ctm.around(x0.floatValue(), y0.floatValue(), x1.floatValue(), y1.floatValue());
            state.clip = state.clip.intersect(seen);
        }
    }

    private void move(List<COSBase> operands) {
        if (operands.size() >= 2) {
            path.move(state.ctm, number(operands, 0, 0), number(operands, 1, 0));
        }
    }

    private void lineTo(List<COSBase> operands) {
        if (operands.size() >= 2) {
            path.line(state.ctm, number(operands, 0, 0), number(operands, 1, 0));
        }
    }

    private void curve(List<COSBase> operands, int end) {
        if (operands.size() >= end + 2) {
            path.curve(state.ctm, number(operands, end, 0), number(operands, end + 1, 0));
        }
    }

    private void rectangle(List<COSBase> operands) {
        if (operands.size() >= 4) {
            path.rectangle(
                    state.ctm,
                    number(operands, 0, 0),
                    number(operands, 1, 0),
                    number(operands, 2, 0),
                    number(operands, 3, 0));
        }
    }

    private void paintPath(boolean fill, boolean stroke) {
        if (hidden == 0) {
            if (fill && state.fillAlpha > 0) {
                canvas.fill(path, state.clip, state.fill, isOpaque());
            }
            if (stroke && state.strokeAlpha > 0) {
                canvas.stroke(path, state.clip, state.stroke, (float) (state.lineWidth * state.ctm.scale()));
            }
        }
        endPath();
    }

    private void endPath() {
        if (clipPending) {
            if (!path.isEmpty()) {
                state.clip = state.clip.intersect(path.bounds());
            }
            clipPending = false;
        }
        path.clear();
    }

    private void setTextMatrix(Affine matrix) {
        state.textMatrix = matrix;
        state.lineMatrix = matrix;
    }

    private void nextLine(double x, double y) {
        setTextMatrix(state.lineMatrix.afterShift(x, y));
    }

    private void font(List<COSBase> operands) throws UnreadableDocumentException {
        if (operands.size() >= 2 && operands.get(0) instanceof COSName name) {
            state.font = document.font(resources, name);
            state.fontSize = number(operands, 1, state.fontSize);
        }
    }

    private void show(List<COSBase> operands, int index) throws UnreadableDocumentException, IOException {
        if (operands.size() > index && operands.get(index) instanceof COSString string) {
            text.show(string.getBytes(), state, hidden > 0);
        }
    }

    private void showAdjusted(List<COSBase> operands) throws UnreadableDocumentException, IOException {
        if (operands.isEmpty() || !(operands.get(0) instanceof COSArray parts)) {
            return;
        }
        for (COSBase part : parts) {
            if (part instanceof COSString string) {
                text.show(string.getBytes(), state, hidden > 0);
            } else if (part instanceof COSNumber number) {
                TextPainter.adjust(state, number.floatValue());
            }
        }
    }

    private Colours.Space colourSpace(List<COSBase> operands) {
        if (operands.isEmpty() || !(operands.get(0) instanceof COSName name)) {
            return Colours.Space.OTHER;
        }
        COSDictionary all = resources.getCOSObject().getCOSDictionary(COSName.COLORSPACE);
        COSBase space = all == null ? null : all.getDictionaryObject(name);
        return Colours.space(space == null ? name : space);
    }

    private static Affine matrix(List<COSBase> operands) {
        return operands.size() < 6
                ? Affine.IDENTITY
                : new Affine(
                        number(operands, 0, 1),
                        number(operands, 1, 0),
                        number(operands, 2, 0),
                        number(operands, 3, 1),
                        number(operands, 4, 0),
                        number(operands, 5, 0));
    }

    private static double number(List<COSBase> operands, int index, double otherwise) {
        return index < operands.size() && operands.get(index) instanceof COSNumber number
                ? number.floatValue()
                : otherwise;
    }

    /**
     * A stretch of content that is marked.
     *
     * @param shown whether its layer is
     * @param mark number by which the structure of the document names it
     */
    private record Marked(boolean shown, int mark) {}
}
