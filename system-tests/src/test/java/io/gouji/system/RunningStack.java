package io.gouji.system;

import io.gouji.stack.process.Compilers;
import io.gouji.stack.run.LocalStack;
import io.gouji.stack.run.StackSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test the {@link Pipeline} of a stack of real processes. All tests of a run share one stack, so they must not
 * depend on being alone in it; a test that breaks something starts a stack of its own with {@link #start}.
 */
final class RunningStack implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(RunningStack.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Pipeline.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Shared shared = context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent("stack", key -> new Shared(start()), Shared.class);
        return Objects.requireNonNull(shared).pipeline;
    }

    /** A stack of its own, on free ports, with data below the build folder. */
    static LocalStack start() {
        return start(Compilers.FIRST);
    }

    /** The same with these compilers in its JVMs. */
    static LocalStack start(Compilers compilers) {
        try {
            Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target", "stacks")), "stack");
            LocalStack stack = new LocalStack(StackSettings.onFreePorts(Corpus.repository(), data.toAbsolutePath())
                    .with(compilers));
            stack.start((component, address, took) -> {});
            return stack;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Shared implements CloseableResource {
        private final LocalStack stack;
        private final Pipeline pipeline;

        private Shared(LocalStack stack) {
            this.stack = stack;
            this.pipeline = new Pipeline(stack);
        }

        @Override
        public void close() {
            stack.close();
        }
    }
}
