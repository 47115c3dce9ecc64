package io.gouji.generator;

import io.gouji.generator.economy.Size;
import io.gouji.generator.page.Format;

/**
 * What to generate.
 *
 * @param format of the file
 * @param size size of the disclosure
 * @param faults how many faults to plant
 * @param noisy whether the text shows noise; without, blank cells are still lost in {@link Format#LINES}
 */
public record GenerationOptions(Format format, Size size, int faults, boolean noisy) {

    public GenerationOptions {
        if (faults < 0) {
            throw new IllegalArgumentException("the number of faults must not be negative: " + faults);
        }
    }

    /** A sound, noisy disclosure. */
    public static GenerationOptions sound(Format format, Size size) {
        return new GenerationOptions(format, size, 0, true);
    }

    public GenerationOptions withFaults(int count) {
        return new GenerationOptions(format, size, count, noisy);
    }

    public GenerationOptions withoutNoise() {
        return new GenerationOptions(format, size, faults, false);
    }
}
