package io.gouji.stack.run;

import io.gouji.stack.postgres.EmbeddedPostgres.Durability;
import io.gouji.stack.process.Compilers;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * How to run a stack.
 *
 * @param repository root of the repository, whose modules have been built
 * @param data where everything that is written goes: records, database, archived sources, logs
 * @param durability what the database must survive
 * @param ports where the components listen
 * @param compilers which compilers the broker and the services use
 * @param environment for some services, environment variables besides those that connect them; they win over those
 */
public record StackSettings(
        Path repository,
        Path data,
        Durability durability,
        StackPorts ports,
        Compilers compilers,
        Map<Component, Map<String, String>> environment) {
    public StackSettings {
        environment = Map.copyOf(environment);
    }

    /** A stack to be thrown away, on free ports. */
    public static StackSettings onFreePorts(Path repository, Path data) {
        return new StackSettings(
                repository, data, Durability.PROCESS_CRASH, StackPorts.free(), Compilers.FIRST, Map.of());
    }

    /** The same with one more environment variable for one service. */
    public StackSettings with(Component service, String variable, String value) {
        Map<Component, Map<String, String>> all = new EnumMap<>(Component.class);
        all.putAll(environment);
        Map<String, String> ofService = new HashMap<>(environment.getOrDefault(service, Map.of()));
        ofService.put(variable, value);
        all.put(service, Map.copyOf(ofService));
        return new StackSettings(repository, data, durability, ports, compilers, all);
    }

    /** The same with other compilers. */
    public StackSettings with(Compilers others) {
        return new StackSettings(repository, data, durability, ports, others, environment);
    }

    Path logFile(Component component) {
        return data.resolve("logs").resolve(component.logName() + ".log");
    }
}
