package io.gouji.ingest.extract.pdf;

import org.jspecify.annotations.Nullable;

/** The part of the graphics state of PDF on which places and visibility depend. */
final class GraphicsState {

    Affine ctm;
    /** What can be painted on, in the page as shown. */
    Box clip;

    double lineWidth = 1;
    int fill = Colours.BLACK;
    int stroke = Colours.BLACK;
    Colours.Space fillSpace = Colours.Space.PLAIN;
    Colours.Space strokeSpace = Colours.Space.PLAIN;
    float fillAlpha = 1;
    float strokeAlpha = 1;
    /** Whether what is painted lets through what is beneath, for another reason than alpha. */
    boolean blended;

    @Nullable
    FontCodes font;

    double fontSize;
    double charSpacing;
    double wordSpacing;
    double horizontalScale = 1;
    double leading;
    double rise;
    int renderingMode;

    Affine textMatrix = Affine.IDENTITY;
    Affine lineMatrix = Affine.IDENTITY;

    GraphicsState(Affine ctm, Box clip) {
        this.ctm = ctm;
        this.clip = clip;
    }

    GraphicsState copy() {
        GraphicsState copy = new GraphicsState(ctm, clip);
        copy.lineWidth = lineWidth;
        copy.fill = fill;
        copy.stroke = stroke;
        copy.fillSpace = fillSpace;
        copy.strokeSpace = strokeSpace;
        copy.fillAlpha = fillAlpha;
        copy.strokeAlpha = strokeAlpha;
        copy.blended = blended;
        copy.font = font;
        copy.fontSize = fontSize;
        copy.charSpacing = charSpacing;
        copy.wordSpacing = wordSpacing;
        copy.horizontalScale = horizontalScale;
        copy.leading = leading;
        copy.rise = rise;
        copy.renderingMode = renderingMode;
        copy.textMatrix = textMatrix;
        copy.lineMatrix = lineMatrix;
        return copy;
    }
}
