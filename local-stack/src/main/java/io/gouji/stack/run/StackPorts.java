package io.gouji.stack.run;

import io.gouji.stack.process.Ports;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The port of each component.
 *
 * @param of complete: one port, from 1 to 65535, for each component
 */
public record StackPorts(Map<Component, Integer> of) {
    public StackPorts {
        of = Map.copyOf(of);
        for (Component component : Component.values()) {
            Integer port = of.get(component);
            if (port == null || port < 1 || port > 65535) {
                throw new IllegalArgumentException("no port for " + component.title() + ": " + port);
            }
        }
    }

    /**
     * The usual ports, or those that environment variables ask for.
     *
     * @throws IllegalArgumentException with a sentence that names the variable, when one does not hold a port
     */
    public static StackPorts fromEnvironment(Map<String, String> environment) {
        Map<Component, Integer> ports = new EnumMap<>(Component.class);
        for (Component component : Component.values()) {
            String asked =
                    environment.getOrDefault(component.portVariable(), "").strip();
            ports.put(component, asked.isEmpty() ? component.defaultPort() : parse(component.portVariable(), asked));
        }
        return new StackPorts(ports);
    }

    /** Ports nobody uses now: for tests, and for a stack that lives for one call only. */
    public static StackPorts free() {
        Iterator<Integer> free = Ports.free(Component.values().length).iterator();
        Map<Component, Integer> ports = new EnumMap<>(Component.class);
        for (Component component : Component.values()) {
            ports.put(component, free.next());
        }
        return new StackPorts(ports);
    }

    public int port(Component component) {
        return of.getOrDefault(component, 0);
    }

    /** One sentence for each port that cannot be used, naming the variable that changes it; empty when all can. */
    public List<String> problems() {
        return Stream.of(Component.values())
                .filter(component -> !Ports.isFree(port(component)) || isShared(component))
                .map(component -> "Port %d, meant for %s, is taken. Free it, or set %s to another port."
                        .formatted(port(component), component.title(), component.portVariable()))
                .toList();
    }

    private boolean isShared(Component component) {
        return of.entrySet().stream()
                .anyMatch(
                        other -> other.getKey().ordinal() < component.ordinal() && other.getValue() == port(component));
    }

    private static int parse(String variable, String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 1 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException e) {
            // Said below, in the same words as for a number out of range.
        }
        throw new IllegalArgumentException(variable + " is \"" + text + "\", which is not a port (1 to 65535).");
    }
}
