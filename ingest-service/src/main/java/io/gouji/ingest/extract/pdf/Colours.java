package io.gouji.ingest.extract.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/**
 * Tells roughly which colour is painted with, as far as it matters whether something can be seen. Colour profiles are not
 * evaluated: they are costly, and white is white in all of them.
 */
final class Colours {

    /** A pattern, an indexed colour, or a colour space nobody knows. */
    static final int UNKNOWN = -1;

    static final int BLACK = 0;

    private static final int WHITE_FROM = 0xF4;
    private static final int CLOSE = 12;

    private Colours() {}

    static boolean isWhite(int colour) {
        return colour >= 0
                && (colour >> 16) >= WHITE_FROM
                && (colour >> 8 & 0xFF) >= WHITE_FROM
                && (colour & 0xFF) >= WHITE_FROM;
    }

    /** Whether one cannot be told from the other by the eye. */
    static boolean alike(int one, int other) {
        return one >= 0
                && other >= 0
                && Math.abs((one >> 16) - (other >> 16)) <= CLOSE
                && Math.abs((one >> 8 & 0xFF) - (other >> 8 & 0xFF)) <= CLOSE
                && Math.abs((one & 0xFF) - (other & 0xFF)) <= CLOSE;
    }

    /** The colour that operands stand for, by their number: grey, RGB or CMYK. */
    static int of(List<COSBase> operands) {
        float[] values = new float[4];
        int count = 0;
        for (COSBase operand : operands) {
            if (!(operand instanceof COSNumber number) || count == 4) {
                return UNKNOWN;
            }
            values[count++] = Math.max(0, Math.min(1, number.floatValue()));
        }
        return switch (count) {
            case 1 -> rgb(values[0], values[0], values[0]);
            case 3 -> rgb(values[0], values[1], values[2]);
            case 4 ->
                rgb(
                        (1 - values[0]) * (1 - values[3]),
                        (1 - values[1]) * (1 - values[3]),
                        (1 - values[2]) * (1 - values[3]));
            default -> UNKNOWN;
        };
    }

    /** How the operands of {@code sc} and {@code scn} are to be understood in a colour space. */
    static Space space(@Nullable COSBase space) {
        if (space instanceof COSName name) {
            return switch (name.getName()) {
                case "DeviceGray", "DeviceRGB", "DeviceCMYK", "CalGray", "CalRGB", "G", "RGB", "CMYK" -> Space.PLAIN;
                default -> Space.OTHER;
            };
        }
        if (space instanceof COSArray array && array.size() > 1 && array.getObject(0) instanceof COSName name) {
            return switch (name.getName()) {
                case "CalGray", "CalRGB" -> Space.PLAIN;
                case "ICCBased" -> array.getObject(1) instanceof COSStream ? Space.PLAIN : Space.OTHER;
                case "Separation" -> Space.TINT;
                default -> Space.OTHER;
            };
        }
        return Space.OTHER;
    }

    /** The colour of operands in a colour space. */
    static int of(Space space, List<COSBase> operands) {
        return switch (space) {
            case PLAIN -> of(operands);
            case TINT -> tint(operands);
            case OTHER -> UNKNOWN;
        };
    }

    /** The colour that a colour space begins with. */
    static int initial(Space space) {
        return space == Space.OTHER ? UNKNOWN : BLACK;
    }

    private static int tint(List<COSBase> operands) {
        if (operands.size() == 1 && operands.get(0) instanceof COSNumber number) {
            float light = 1 - Math.max(0, Math.min(1, number.floatValue()));
            return rgb(light, light, light);
        }
        return UNKNOWN;
    }

    private static int rgb(float red, float green, float blue) {
        return Math.round(red * 255) << 16 | Math.round(green * 255) << 8 | Math.round(blue * 255);
    }

    /** What the operands of a colour say. */
    enum Space {
        /** Grey, RGB or CMYK by their number. */
        PLAIN,
        /** How much of an ink, of which none is white. */
        TINT,
        /** Nothing that we understand. */
        OTHER
    }
}
