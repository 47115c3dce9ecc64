package io.gouji.ingest.extract.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.gouji.ingest.extract.ocr.Rules.Run;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class RulesTest {

    @Test
    void findsTheRulesOfATableAndWipesThemOut() {
        // Given
        GrayImage image = picture(0, graphics -> {
            graphics.fillRect(100, 200, 800, 3);
            graphics.fillRect(100, 400, 800, 3);
            graphics.fillRect(100, 200, 3, 203);
            graphics.fillRect(897, 200, 3, 203);
        });

        // When
        Rules rules = Rules.takeOut(image);

        // Then
        assertThat(rules.horizontal()).containsExactly(new Run(201, 100, 899), new Run(401, 100, 899));
        assertThat(rules.vertical()).containsExactly(new Run(101, 200, 402), new Run(898, 200, 402));
        for (byte pixel : image.pixels()) {
            assertThat(pixel).isEqualTo((byte) 0xFF);
        }
    }

    @Test
    void takesNeitherStrokesNorBarsForRules() {
        // Given
        GrayImage image = picture(0, graphics -> {
            graphics.fillRect(100, 100, 50, 4);
            graphics.fillRect(100, 200, 400, 60);
        });

        // When
        Rules rules = Rules.takeOut(image);

        // Then
        assertThat(rules.horizontal()).isEmpty();
        assertThat(rules.vertical()).isEmpty();
    }

    @Test
    void straightensAPageThatWasPutCrookedly() {
        // Given
        GrayImage crooked = picture(1.2, graphics -> {
            for (int y = 100; y < 900; y += 100) {
                graphics.fillRect(100, y, 800, 4);
            }
        });

        // When
        GrayImage straight = Straightening.straighten(crooked);

        // Then
        assertThat(Straightening.angle(crooked)).isCloseTo(1.2, within(0.15));
        assertThat(Straightening.angle(straight)).isCloseTo(0, within(0.15));
        assertThat(Rules.takeOut(straight).horizontal()).hasSize(8).allMatch(run -> run.to() - run.from() > 700);
    }

    private static GrayImage picture(double degrees, Consumer<Graphics2D> drawing) {
        BufferedImage image = new BufferedImage(1000, 1000, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 1000, 1000);
        graphics.setColor(Color.BLACK);
        graphics.rotate(Math.toRadians(degrees), 500, 500);
        drawing.accept(graphics);
        graphics.dispose();
        return GrayImage.of(image, 300);
    }
}
