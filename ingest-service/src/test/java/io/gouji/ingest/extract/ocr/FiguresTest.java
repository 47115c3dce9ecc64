package io.gouji.ingest.extract.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void prefersTheFigureThatSomebodyCouldHavePrinted() {
        assertThat(Figures.choose(word("1.503.52", 0, 80, 90), List.of(word("1,503.52", 0, 80, 60))))
                .isEqualTo(word("1,503.52", 0, 80, 90));
    }

    @Test
    void prefersTheSurerOfTwoSoundFiguresAndSaysThatTheyDisagree() {
        assertThat(Figures.choose(word("150352", 0, 80, 40), List.of(word("1503.57", 0, 80, 90))))
                .isEqualTo(word("1503.57", 0, 80, 40));
    }

    @Test
    void keepsTheFirstReadingWhereTheSecondHasNone() {
        assertThat(Figures.choose(word("12.00", 0, 80, 40), List.of())).isEqualTo(word("12.00", 0, 80, 40));
    }

    @Test
    void takesMostlyDigitsForAFigure() {
        assertThat(Figures.isFigure(word("D67.89", 0, 80, 40))).isTrue();
        assertThat(Figures.isFigure(word("12", 0, 80, 40))).isTrue();
        assertThat(Figures.isFigure(word("B2", 0, 80, 40))).isFalse();
        assertThat(Figures.isFigure(word("2025年", 0, 80, 40))).isFalse();
        assertThat(Figures.isFigure(word("-", 0, 80, 40))).isFalse();
    }

    @Test
    void joinsPartsOfAFigure() {
        assertThat(Figures.join(List.of(word("2", 0, 10, 80), word("106.66", 18, 62, 85))))
                .containsExactly(word("2106.66", 0, 80, 80));
    }

    @Test
    void keepsFiguresOfNeighbouringColumnsAndWordsApart() {
        // Given
        List<Word> words = List.of(word("12.00", 0, 50, 80), word("13.00", 150, 50, 85), word("万元", 202, 50, 85));

        // When, Then
        assertThat(Figures.join(words)).isEqualTo(words);
    }

    @Test
    void putsEveryFigureOnALineOfItsOwn() {
        // Given
        List<Word> figures = List.of(word("1", 10, 20, 80), word("2", 50, 30, 80));
        GrayImage page = new GrayImage(200, 300, new byte[200 * 300], 300);

        // When
        FigureStrip strip = FigureStrip.of(page, figures);

        // Then
        assertThat(strip.picture().height()).isEqualTo(2 * strip.height());
        assertThat(strip.picture().at(strip.picture().width() / 2, strip.height() / 2))
                .isZero();
        assertThat(strip.picture().at(0, strip.height())).isEqualTo(0xFF);
        assertThat(strip.figureOf(new Word("2", 30, strip.height() + 30, 10, 40, 90)))
                .isEqualTo(1);
    }

    @Test
    void readsTheTableThatTesseractWrites() {
        // Given
        String table = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n"
                + "4\t1\t1\t1\t1\t0\t10\t20\t300\t40\t-1\t\n"
                + "5\t1\t1\t1\t1\t1\t10\t20\t120\t40\t91.6\t财政\n"
                + "5\t1\t1\t1\t1\t2\t140\t20\t30\t40\t95\t \n";

        // When, Then
        assertThat(Word.ofTsv(table)).containsExactly(new Word("财政", 10, 20, 120, 40, 92));
    }

    private static Word word(String text, int left, int width, int confidence) {
        return new Word(text, left, 100, width, 40, confidence);
    }
}
