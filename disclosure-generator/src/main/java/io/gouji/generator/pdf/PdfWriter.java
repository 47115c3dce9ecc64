package io.gouji.generator.pdf;

import io.gouji.generator.chance.Chance;
import io.gouji.generator.page.Piece;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes a disclosure as a PDF with a text layer. */
public final class PdfWriter {

    private static final double TEXT_SIZE = 12;
    private static final double LINE = 1.6;
    private static final int PORTRAIT_COLUMNS = 8;
    private static final double[] HEADING_SIZES = {0, 20, 16, 14, 12};

    private final PdfLook look;
    private final PdfPages pages;
    private final PdfTables tables;

    private PdfWriter(PdfLook look, PdfFont font) {
        this.look = look;
        this.pages = new PdfPages(font, look);
        this.tables = new PdfTables(look, pages);
    }

    /** The bytes of the document. */
    public static byte[] write(List<Piece> pieces, Chance chance) {
        PdfLook look = PdfLook.draw(chance);
        PdfWriter writer = new PdfWriter(look, new PdfFont(look.coding()));
        writer.pages.begin(writer.wideText());
        pieces.forEach(writer::piece);
        try {
            return writer.pages.bytes(chance.bits());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean wideText() {
        return look.orientation() == PdfLook.Orientation.ALL;
    }

    private void piece(Piece piece) {
        if (piece instanceof Piece.Heading heading) {
            heading(heading);
        } else if (piece instanceof Piece.Paragraph paragraph) {
            running("　　" + paragraph.text());
        } else if (piece instanceof Piece.Entry entry) {
            running(entry.text());
        } else if (piece instanceof Piece.Sheet sheet) {
            sheet(sheet);
        } else if (piece instanceof Piece.Signature signature) {
            right(signature.organisation());
            right(signature.date());
        }
    }

    private void heading(Piece.Heading heading) {
        text();
        double size = HEADING_SIZES[heading.level()];
        if (heading.level() <= 2) {
            if (heading.level() == 2) {
                pages.begin(wideText());
            }
            tables.centred(heading.text(), size);
        } else {
            lines(heading.text(), size);
        }
    }

    private void running(String text) {
        text();
        lines(text, TEXT_SIZE);
    }

    /** Running text goes on behind a table only on a page that lies as pages of text do. */
    private void text() {
        if (pages.landscape() != wideText()) {
            pages.begin(wideText());
        }
    }

    private void lines(String text, double size) {
        for (String line : PdfLines.wrap(text, pages.width() / size)) {
            room(size);
            pages.ink().text(line, PdfPages.MARGIN, pages.y() + size, size);
            pages.advance(size * LINE);
        }
    }

    private void right(String text) {
        text();
        room(TEXT_SIZE);
        double left = PdfPages.MARGIN + pages.width() - PdfFont.width(text) * TEXT_SIZE;
        pages.ink().text(text, left, pages.y() + TEXT_SIZE, TEXT_SIZE);
        pages.advance(TEXT_SIZE * LINE);
    }

    private void room(double size) {
        if (!pages.hasRoomFor(size * LINE)) {
            pages.begin(pages.landscape());
        }
    }

    private void sheet(Piece.Sheet sheet) {
        boolean landscape = switch (look.orientation()) {
            case ALL, ALL_TABLES -> true;
            case WIDE_TABLES -> sheet.table().columns() > PORTRAIT_COLUMNS;
            case NONE -> false;
        };
        if (look.tableOnNewPage() || pages.landscape() != landscape) {
            pages.begin(landscape);
        }
        tables.write(sheet);
        if (!sheet.note().isEmpty()) {
            lines(sheet.note(), TableLayout.LARGEST);
        }
        pages.advance(TEXT_SIZE);
    }
}
