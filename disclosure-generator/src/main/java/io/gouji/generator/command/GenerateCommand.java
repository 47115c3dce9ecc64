package io.gouji.generator.command;

import io.gouji.generator.DisclosureGenerator;
import io.gouji.generator.GeneratedDisclosure;
import io.gouji.generator.GenerationOptions;
import io.gouji.generator.chance.Chance;
import io.gouji.generator.economy.Size;
import io.gouji.generator.page.Format;
import io.gouji.generator.set.DisclosureSets;
import io.gouji.model.template.TemplateSets;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;

/**
 * What {@code generate} was asked to do.
 *
 * @param count disclosures of each format
 * @param seed what all of them follow from
 * @param set id of the set
 * @param formats of the files
 * @param sizes one of them is drawn for each disclosure
 * @param faults faults in the figures of each disclosure
 * @param wordFaults faults in the words of each disclosure
 * @param noisy whether texts show noise
 * @param charset encoding of the texts; the truth is always UTF-8
 * @param out folder to write to
 */
public record GenerateCommand(
        int count,
        long seed,
        String set,
        List<Format> formats,
        List<Size> sizes,
        int faults,
        int wordFaults,
        boolean noisy,
        Charset charset,
        Path out) {

    public static final String HELP = """
            generate: 生成虚构的部门预算公开及其真值 / writes fictional disclosures with their truth
              --count N                            每种格式的份数 / disclosures of each format (1)
              --seed S                             种子 / seed, a whole number (1)
              --set ID                             表格体系 / set of tables: xinjiang-11, shanghai-9, final-accounts-9,
                                                   jiangsu-12, central-9 (xinjiang-11)
              --format lines|tabs|pdf|docx|xlsx|html|all  格式 / format (all)
              --size small|medium|large|huge|mixed 规模 / size (mixed)
              --faults K                           每份植入的错误数（仅 xinjiang-11）/ faults planted in each, xinjiang-11 only (0)
              --word-faults K                      每份文字部分植入的错误数 / faults planted in the words of each (0)
              --noise on|off                       提取噪声 / noise of extraction (on)
              --charset UTF-8|GB18030              正文编码 / encoding of the texts (UTF-8)
              --out DIR                            输出目录 / folder to write to (required)
            """;

    private static final List<String> OPTIONS =
            List.of("count", "seed", "set", "format", "size", "faults", "word-faults", "noise", "charset", "out");

    /** Sizes in a mixed batch, most of them that of a county's bureau. */
    private static final List<Size> MIXED = List.of(
            Size.SMALL, Size.SMALL, Size.MEDIUM, Size.MEDIUM, Size.MEDIUM, Size.MEDIUM, Size.MEDIUM, Size.LARGE);

    private static final long PROGRESS_NANOS = 2_000_000_000L;

    private static final long LARGEST_SEED = 999_999_999_999_999_999L;

    public GenerateCommand {
        formats = List.copyOf(formats);
        sizes = List.copyOf(sizes);
    }

    /** @throws UsageException if an option is unknown, has no value or a value that makes no sense */
    public static GenerateCommand parse(List<String> words) throws UsageException {
        Arguments arguments = new Arguments(words, OPTIONS);
        String format = arguments.choice("format", "all", "lines", "tabs", "pdf", "docx", "xlsx", "html");
        String set = arguments.choice(
                "set", TemplateSets.XINJIANG_11, DisclosureSets.ids().toArray(String[]::new));
        long faults = arguments.number("faults", 0, 0, 100);
        long wordFaults = arguments.number("word-faults", 0, 0, 100);
        String size = arguments.choice("size", "mixed", "small", "medium", "large", "huge");
        return new GenerateCommand(
                (int) arguments.number("count", 1, 1, 1_000_000),
                arguments.number("seed", 1, -LARGEST_SEED, LARGEST_SEED),
                set,
                format.equals("all") ? List.of(Format.values()) : List.of(Format.valueOf(upper(format))),
                size.equals("mixed") ? MIXED : List.of(Size.valueOf(upper(size))),
                (int) faults,
                (int) wordFaults,
                arguments.choice("noise", "on", "off").equals("on"),
                Charset.forName(arguments.choice("charset", "UTF-8", "GB18030")),
                arguments.folder("out"));
    }

    /**
     * Writes the files; what lies in the folder under the same names is replaced.
     *
     * @param progress told the number of disclosures written so far, every two seconds
     */
    public void run(IntConsumer progress) throws IOException {
        long told = System.nanoTime();
        OutputFolder folder = new OutputFolder(out, charset);
        Chance chance = new Chance(seed);
        for (int i = 1; i <= count; i++) {
            long disclosureSeed = chance.bits();
            Size size = new Chance(disclosureSeed).fork("size").pick(sizes);
            for (Format format : formats) {
                GeneratedDisclosure disclosure = DisclosureGenerator.generate(
                        disclosureSeed, new GenerationOptions(set, format, size, faults, wordFaults, noisy));
                folder.write("%s-%06d".formatted(format.label(), i), format, disclosure);
            }
            if (System.nanoTime() - told > PROGRESS_NANOS) {
                progress.accept(i * formats.size());
                told = System.nanoTime();
            }
        }
    }

    /** How many disclosures are written in all. */
    public int total() {
        return count * formats.size();
    }

    private static String upper(String value) {
        return value.toUpperCase(Locale.ROOT);
    }
}
