package io.gouji.generator;

import io.gouji.generator.economy.Size;
import io.gouji.generator.text.TextShape;

/**
 * What to generate.
 *
 * @param shape shape of the text
 * @param size size of the disclosure
 * @param faults how many faults to plant
 * @param noisy whether the text shows noise; without, blank cells are still lost in {@link TextShape#LINES}
 */
public record GenerationOptions(TextShape shape, Size size, int faults, boolean noisy) {

    public GenerationOptions {
        if (faults < 0) {
            throw new IllegalArgumentException("the number of faults must not be negative: " + faults);
        }
    }

    /** A sound, noisy disclosure. */
    public static GenerationOptions sound(TextShape shape, Size size) {
        return new GenerationOptions(shape, size, 0, true);
    }

    public GenerationOptions withFaults(int count) {
        return new GenerationOptions(shape, size, count, noisy);
    }

    public GenerationOptions withoutNoise() {
        return new GenerationOptions(shape, size, faults, false);
    }
}
