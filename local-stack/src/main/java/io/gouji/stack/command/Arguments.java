package io.gouji.stack.command;

import io.gouji.stack.command.Command.Check;
import io.gouji.stack.command.Command.Down;
import io.gouji.stack.command.Command.Format;
import io.gouji.stack.command.Command.RebuildViews;
import io.gouji.stack.command.Command.Up;
import io.gouji.stack.output.Language;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the command line. Options take their value as the next argument or after {@code =}. */
public final class Arguments {
    private final Deque<String> rest;

    private Arguments(List<String> arguments) {
        this.rest = new ArrayDeque<>(arguments);
    }

    /** Reads what follows {@code ./gouji}. */
    public static Command parse(List<String> arguments) throws UsageException {
        if (arguments.isEmpty()) {
            throw new UsageException("no command");
        }
        Arguments rest = new Arguments(arguments.subList(1, arguments.size()));
        return switch (arguments.get(0)) {
            case "up" -> rest.up();
            case "check" -> rest.check();
            case "down" -> rest.alone(new Down());
            case "rebuild-views" -> rest.alone(new RebuildViews());
            default -> throw new UsageException("unknown command: " + arguments.get(0));
        };
    }

    private Command up() throws UsageException {
        boolean samples = true;
        boolean detach = false;
        Optional<Path> data = Optional.empty();
        while (!rest.isEmpty()) {
            String option = next();
            switch (option) {
                case "--no-samples" -> samples = false;
                case "--detach" -> detach = true;
                case "--data" -> data = Optional.of(path(valueOf(option)));
                default -> throw new UsageException("unknown argument: " + option);
            }
        }
        return new Up(samples, data, detach);
    }

    private Command check() throws UsageException {
        List<Path> files = new ArrayList<>();
        Format format = Format.TEXT;
        Language language = Language.ZH;
        boolean onlyFiles = false;
        while (!rest.isEmpty()) {
            if (onlyFiles || !isOption(rest.getFirst())) {
                files.add(path(rest.removeFirst()));
                continue;
            }
            String option = next();
            switch (option) {
                case "--" -> onlyFiles = true;
                case "--format" -> format = choice(option, Format.values());
                case "--lang" -> language = choice(option, Language.values());
                default -> throw new UsageException("unknown option: " + option);
            }
        }
        if (files.isEmpty()) {
            throw new UsageException("no file to check");
        }
        return new Check(files, format, language);
    }

    private Command alone(Command command) throws UsageException {
        if (!rest.isEmpty()) {
            throw new UsageException("unknown argument: " + rest.getFirst());
        }
        return command;
    }

    private static boolean isOption(String argument) {
        return argument.startsWith("-") && argument.length() > 1;
    }

    /** The next argument; of {@code --option=value} the option, with the value left for {@link #valueOf}. */
    private String next() {
        String argument = rest.removeFirst();
        int equals = argument.startsWith("--") ? argument.indexOf('=') : -1;
        if (equals < 0) {
            return argument;
        }
        rest.addFirst(argument.substring(equals + 1));
        return argument.substring(0, equals);
    }

    private String valueOf(String option) throws UsageException {
        if (rest.isEmpty() || rest.getFirst().isEmpty()) {
            throw new UsageException(option + " needs a value");
        }
        return rest.removeFirst();
    }

    private <E extends Enum<E>> E choice(String option, E[] choices) throws UsageException {
        String value = valueOf(option);
        for (E choice : choices) {
            if (choice.name().toLowerCase(Locale.ROOT).equals(value)) {
                return choice;
            }
        }
        throw new UsageException(option + " is one of "
                + Arrays.toString(choices).toLowerCase(Locale.ROOT).replaceAll("[\\[\\]]", "") + ", not " + value);
    }

    private static Path path(String text) throws UsageException {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new UsageException("not a file name: " + e.getInput());
        }
    }
}
