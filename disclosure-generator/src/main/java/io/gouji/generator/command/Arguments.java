package io.gouji.generator.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Options of a command line, each {@code --name value}; of one given twice the last counts. */
final class Arguments {

    private final Map<String, String> values = new LinkedHashMap<>();

    /** @throws UsageException for an option that is not {@code known} or has no value */
    Arguments(List<String> arguments, List<String> known) throws UsageException {
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String option = rest.next();
            if (!option.startsWith("--") || !known.contains(option.substring(2))) {
                throw new UsageException("不认识的参数 " + option, "unknown option " + option);
            }
            if (!rest.hasNext()) {
                throw new UsageException(option + " 缺少取值", option + " needs a value");
            }
            values.put(option.substring(2), rest.next());
        }
    }

    /** @throws UsageException if the option is missing or no path */
    Path folder(String name) throws UsageException {
        String value = required(name);
        try {
            return Path.of(value);
        } catch (InvalidPathException e) {
            throw new UsageException("--" + name + " 不是有效的路径", "--" + name + " is not a path: " + e.getReason());
        }
    }

    private String required(String name) throws UsageException {
        String value = values.getOrDefault(name, "");
        if (value.isBlank()) {
            throw new UsageException("缺少 --" + name, "--" + name + " is required");
        }
        return value;
    }

    /** @throws UsageException if the value is neither {@code otherwise}, which also stands for none, nor another */
    String choice(String name, String otherwise, String... others) throws UsageException {
        String value = values.getOrDefault(name, otherwise);
        if (!value.equals(otherwise) && !Arrays.asList(others).contains(value)) {
            String allowed = otherwise + ", " + String.join(", ", others);
            throw new UsageException(
                    "--" + name + " 只能是 " + allowed + ",不能是 " + value,
                    "--" + name + " is one of " + allowed + ", not " + value);
        }
        return value;
    }

    /** @throws UsageException if the value is no whole number from {@code low} to {@code high} */
    long number(String name, long otherwise, long low, long high) throws UsageException {
        String value = values.getOrDefault(name, String.valueOf(otherwise));
        if (value.matches("-?[0-9]{1,18}")) {
            long number = Long.parseLong(value);
            if (number >= low && number <= high) {
                return number;
            }
        }
        throw new UsageException(
                "--" + name + " 应为 " + low + " 到 " + high + " 的整数,不能是 " + value,
                "--" + name + " is a whole number from " + low + " to " + high + ", not " + value);
    }
}
