package io.gouji.stack.process;

import io.gouji.stack.process.StackException.Code;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One of the three services, run from the jar its module built, as an operator would run it. */
public final class ServiceProcess extends ProcessComponent {
    private static final Duration PROBE_TIMEOUT = Duration.ofSeconds(2);

    private final Path directory;
    private final Path jar;
    private final int port;
    private final int maximumHeapMegabytes;
    private final Compilers compilers;
    private final Map<String, String> environment;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PROBE_TIMEOUT).build();

    /**
     * A service that is not running yet.
     *
     * @param directory its {@code quarkus-app}, as its build leaves it
     * @param maximumHeapMegabytes how much it may keep in memory
     * @param compilers which compilers its JVM uses
     * @param environment what the service is told by environment variables besides its host and port
     */
    public ServiceProcess(
            String name,
            Path directory,
            int port,
            int maximumHeapMegabytes,
            Compilers compilers,
            Map<String, String> environment,
            Path logFile) {
        super(name, logFile);
        this.directory = directory.toAbsolutePath();
        this.jar = this.directory.resolve("quarkus-run.jar");
        this.port = port;
        this.maximumHeapMegabytes = maximumHeapMegabytes;
        this.compilers = compilers;
        this.environment = Map.copyOf(environment);
    }

    public URI uri() {
        return URI.create("http://" + address());
    }

    @Override
    public String address() {
        return Ports.LOOPBACK + ":" + port;
    }

    @Override
    protected List<String> command() {
        if (!Files.isRegularFile(jar)) {
            throw new StackException(Code.NOT_BUILT, name() + " is not built: " + jar + " is missing");
        }
        List<String> command = ChildJvm.command(maximumHeapMegabytes, compilers);
        command.add("-jar");
        command.add(jar.toString());
        return command;
    }

    @Override
    protected Map<String, String> environment() {
        Map<String, String> all = new HashMap<>(environment);
        all.put("QUARKUS_HTTP_HOST", Ports.LOOPBACK);
        all.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        return all;
    }

    @Override
    protected Path workingDirectory() {
        return directory;
    }

    @Override
    protected boolean answers() {
        HttpRequest probe = HttpRequest.newBuilder(uri().resolve("/q/health/ready"))
                .timeout(PROBE_TIMEOUT)
                .build();
        try {
            return http.send(probe, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException(Code.COMPONENT_NOT_READY, "interrupted while waiting for " + name(), e);
        }
    }
}
