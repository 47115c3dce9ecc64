package io.gouji.generator;

import io.gouji.generator.economy.Size;
import io.gouji.generator.page.Format;
import io.gouji.generator.set.DisclosureSets;
import io.gouji.model.template.TemplateSets;

/**
 * What to generate.
 *
 * @param set id of the set, one of {@link DisclosureSets#ids()}
 * @param format of the file
 * @param size size of the disclosure
 * @param faults how many faults to plant in figures of tables
 * @param wordFaults how many faults to plant in words
 * @param noisy whether the text shows noise; without, blank cells are still lost in {@link Format#LINES}
 */
public record GenerationOptions(String set, Format format, Size size, int faults, int wordFaults, boolean noisy) {

    public GenerationOptions {
        if (faults < 0 || wordFaults < 0) {
            throw new IllegalArgumentException("the number of faults must not be negative: " + faults);
        }
        if (faults + wordFaults > 0 && !DisclosureSets.byId(set).takesFaults()) {
            throw new IllegalArgumentException("no faults are planted in the set " + set);
        }
    }

    /** What to generate of the set {@code xinjiang-11}. */
    public GenerationOptions(Format format, Size size, int faults, boolean noisy) {
        this(TemplateSets.XINJIANG_11, format, size, faults, 0, noisy);
    }

    /** A sound, noisy disclosure of the set {@code xinjiang-11}. */
    public static GenerationOptions sound(Format format, Size size) {
        return new GenerationOptions(format, size, 0, true);
    }

    public GenerationOptions withFaults(int count) {
        return new GenerationOptions(set, format, size, count, wordFaults, noisy);
    }

    public GenerationOptions withoutNoise() {
        return new GenerationOptions(set, format, size, faults, wordFaults, false);
    }

    /** The same of another set. */
    public GenerationOptions of(String other) {
        return new GenerationOptions(other, format, size, faults, wordFaults, noisy);
    }

    public GenerationOptions withWordFaults(int count) {
        return new GenerationOptions(set, format, size, faults, count, noisy);
    }
}
