package io.gouji.ingest.extract.pdf;

import io.gouji.ingest.extract.Layout.Line;
import io.gouji.ingest.extract.Layout.Page;
import io.gouji.model.document.BoundingBox;
import io.gouji.model.document.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * A page that was a picture, as words and rules, in points from its top left corner. Its tables are found as those of any page.
 *
 * @param number 1-based
 * @param words in whatever order
 * @param horizontal horizontal rules, of no height
 * @param vertical vertical rules, of no width
 */
public record RecognizedPage(
        int number,
        float width,
        float height,
        List<RecognizedWord> words,
        List<BoundingBox> horizontal,
        List<BoundingBox> vertical) {

    /** In units of the size; characters are this much higher than their ink. */
    private static final float EM = 1.1f;

    /** In units of the size; how far the baseline is above the lower edge of the character's box. */
    private static final float DESCENT = 0.15f;

    public RecognizedPage {
        words = List.copyOf(words);
        horizontal = List.copyOf(horizontal);
        vertical = List.copyOf(vertical);
    }

    /**
     * A word.
     *
     * @param confidence how sure the recognition was, 0 to 100
     */
    public record RecognizedWord(String text, BoundingBox box, int confidence) {}

    /** The page with its lines and tables; each line is as sure as its least sure word. */
    public Page compose() {
        List<Glyph> glyphs = new ArrayList<>();
        float size = usualSize();
        for (RecognizedWord word : words) {
            addGlyphs(word, size, glyphs);
        }
        List<Rule> across = horizontal.stream()
                .map(box -> new Rule(box.y(), box.x(), box.x() + box.width()))
                .toList();
        List<Rule> down = vertical.stream()
                .map(box -> new Rule(box.x(), box.y(), box.y() + box.height()))
                .toList();
        PageContent content = new PageContent(new Frame(0, width, height), glyphs, across, down, 0, 0);
        Page page = LayoutAssembly.of(List.of(PageComposer.compose(number, content, List.of(), TaggedTables.NONE)))
                .get(0);
        return new Page(number, page.lines().stream().map(this::rated).toList());
    }

    /** Height of the ink of a usual Chinese character on the page. */
    private float usualSize() {
        double[] heights = words.stream()
                .filter(word -> word.text().codePoints().anyMatch(Character::isIdeographic))
                .mapToDouble(word -> word.box().height())
                .sorted()
                .toArray();
        double[] all = heights.length > 0 ? heights : DoubleStream.of(10).toArray();
        return (float) all[all.length / 2] * EM;
    }

    /** The characters of a word share its width; figures are lower than Chinese characters of the same size. */
    private static void addGlyphs(RecognizedWord word, float usual, List<Glyph> glyphs) {
        int[] characters = word.text().codePoints().toArray();
        BoundingBox box = word.box();
        float size = Math.max(usual * 0.8f, Math.min(box.height() * EM, usual * 2));
        float bottom = box.y() + box.height() / 2 + size / 2;
        float each = box.width() / characters.length;
        for (int i = 0; i < characters.length; i++) {
            float left = box.x() + i * each;
            glyphs.add(new Glyph(
                    Character.toString(characters[i]),
                    new Box(left, bottom - size, left + each, bottom),
                    bottom - DESCENT * size,
                    0,
                    false,
                    glyphs.size(),
                    0,
                    Glyph.UNMARKED));
        }
    }

    private Line rated(Line line) {
        Location place = line.location();
        BoundingBox box = place.bbox();
        int confidence = words.stream()
                .filter(word -> box == null || isInside(word.box(), box))
                .mapToInt(RecognizedWord::confidence)
                .min()
                .orElse(0);
        return new Line(
                new Location(place.page(), place.line(), box, place.part(), confidence), line.text(), line.cells());
    }

    private static boolean isInside(BoundingBox word, BoundingBox line) {
        float x = word.x() + word.width() / 2;
        float y = word.y() + word.height() / 2;
        return x >= line.x() && x <= line.x() + line.width() && y >= line.y() && y <= line.y() + line.height();
    }
}
