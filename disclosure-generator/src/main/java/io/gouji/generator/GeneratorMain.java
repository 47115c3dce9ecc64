package io.gouji.generator;

import io.gouji.generator.command.GenerateCommand;
import io.gouji.generator.command.UsageException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The command line of the generator: exit code 0 when done, 1 when files cannot be written, 2 for a wrong call. */
public final class GeneratorMain {

    private GeneratorMain() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream error = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(Arrays.asList(arguments), out, error));
    }

    static int run(List<String> arguments, PrintStream out, PrintStream error) {
        if (arguments.isEmpty() || arguments.contains("--help") || arguments.contains("-h")) {
            out.print(GenerateCommand.HELP);
            return arguments.isEmpty() ? 2 : 0;
        }
        try {
            if (!arguments.get(0).equals("generate")) {
                throw new UsageException("不认识的命令 " + arguments.get(0), "unknown command " + arguments.get(0));
            }
            GenerateCommand command = GenerateCommand.parse(arguments.subList(1, arguments.size()));
            command.run(written -> error.println(written + " / " + command.total()));
            out.println("已写出 " + command.total() + " 份 / written: " + command.total() + ", " + command.out());
            return 0;
        } catch (UsageException e) {
            error.println(e.getMessage());
            error.print(GenerateCommand.HELP);
            return 2;
        } catch (IOException e) {
            error.println("无法写入文件 / cannot write: " + e);
            return 1;
        }
    }
}
