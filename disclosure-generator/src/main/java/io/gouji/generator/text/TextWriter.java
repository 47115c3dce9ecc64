package io.gouji.generator.text;

import io.gouji.generator.chance.Chance;
import io.gouji.generator.outline.Block;
import io.gouji.generator.outline.Disclosure;
import io.gouji.generator.page.Format;
import io.gouji.generator.page.Noise;
import io.gouji.generator.page.Typography;
import java.util.List;
import java.util.Set;

/** Writes a disclosure as plain text. */
public final class TextWriter {

    /**
     * A text and what was done to it.
     *
     * @param text the file's content
     * @param noise kinds of noise that may occur in it
     */
    public record Written(String text, Set<Noise> noise) {

        public Written {
            noise = Set.copyOf(noise);
        }
    }

    private TextWriter() {}

    /** @param noisy whether the text shows the traces of its way; without, only the shape */
    public static Written write(
            Disclosure disclosure, List<Block> blocks, Format format, boolean noisy, Chance chance) {
        Typography typography = Typography.draw(chance.fork("typography"), format, noisy);
        String text = switch (format) {
            case TABS -> TabsWriter.write(disclosure, blocks, chance.fork("tabs"), typography);
            case LINES -> LinesWriter.write(disclosure, blocks, chance.fork("lines"), typography);
            case PDF, DOCX, XLSX, HTML -> throw new IllegalArgumentException(format + " is no plain text");
        };
        return new Written(text, typography.noise());
    }
}
