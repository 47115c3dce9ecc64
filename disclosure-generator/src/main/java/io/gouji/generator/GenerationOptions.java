package io.gouji.generator;

import io.gouji.generator.economy.Size;
import io.gouji.generator.fault.FaultKind;
import io.gouji.generator.outline.fault.WordFaultKind;
import io.gouji.generator.page.Format;
import io.gouji.generator.set.DisclosureSets;
import io.gouji.model.template.TemplateSets;
import java.util.EnumSet;
import java.util.Set;

/**
 * What to generate.
 *
 * @param set id of the set, one of {@link DisclosureSets#ids()}
 * @param format of the file
 * @param size size of the disclosure
 * @param faults how many faults to plant in figures of tables
 * @param wordFaults how many faults to plant in words
 * @param noisy whether the text shows noise; without, blank cells are still lost in {@link Format#LINES}
 * @param kinds which faults may be planted in figures
 * @param wordKinds which faults may be planted in words
 */
public record GenerationOptions(
        String set,
        Format format,
        Size size,
        int faults,
        int wordFaults,
        boolean noisy,
        Set<FaultKind> kinds,
        Set<WordFaultKind> wordKinds) {

    public GenerationOptions {
        kinds = Set.copyOf(kinds);
        wordKinds = Set.copyOf(wordKinds);
        if (faults < 0 || wordFaults < 0) {
            throw new IllegalArgumentException("the number of faults must not be negative: " + faults);
        }
    }

    /** With faults of any kind. */
    public GenerationOptions(String set, Format format, Size size, int faults, int wordFaults, boolean noisy) {
        this(
                set,
                format,
                size,
                faults,
                wordFaults,
                noisy,
                EnumSet.allOf(FaultKind.class),
                EnumSet.allOf(WordFaultKind.class));
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
        return new GenerationOptions(set, format, size, count, wordFaults, noisy, kinds, wordKinds);
    }

    /** The same with one fault in a figure, of this kind. */
    public GenerationOptions withFault(FaultKind kind) {
        return new GenerationOptions(set, format, size, 1, 0, noisy, Set.of(kind), wordKinds);
    }

    public GenerationOptions withWordFaults(int count) {
        return new GenerationOptions(set, format, size, faults, count, noisy, kinds, wordKinds);
    }

    /** The same with one fault in the words, of this kind. */
    public GenerationOptions withFault(WordFaultKind kind) {
        return new GenerationOptions(set, format, size, 0, 1, noisy, kinds, Set.of(kind));
    }

    public GenerationOptions withoutNoise() {
        return new GenerationOptions(set, format, size, faults, wordFaults, false, kinds, wordKinds);
    }

    /** The same of another set. */
    public GenerationOptions of(String other) {
        return new GenerationOptions(other, format, size, faults, wordFaults, noisy, kinds, wordKinds);
    }
}
