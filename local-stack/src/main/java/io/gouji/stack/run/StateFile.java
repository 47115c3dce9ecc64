package io.gouji.stack.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gouji.model.ModelJson;
import io.gouji.stack.process.DirectoryTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** The file, one for each clone of the repository, in which a running stack says that it runs and where. */
public final class StateFile {
    private static final ObjectMapper JSON = ModelJson.mapper();

    private final Path file;

    /**
     * The file of a clone.
     *
     * @param repository root of the repository
     */
    public StateFile(Path repository) {
        this.file = repository.resolve(".gouji").resolve("stack.json");
    }

    /** Replaces what the file says; a reader sees the old or the new state, never half of one. */
    public void write(StackState state) {
        try {
            Files.createDirectories(file.getParent());
            Path beside = file.resolveSibling("stack.json.new");
            JSON.writerWithDefaultPrettyPrinter().writeValue(beside.toFile(), state);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    /** The stack that runs now, if one does. */
    public Optional<StackState> running() {
        return read().filter(state -> state.launcher().running().isPresent());
    }

    public void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + file, e);
        }
    }

    /**
     * Ends what is left of a stack whose launcher was killed, and deletes its temporary data. Its guards normally have
     * done the first already.
     *
     * @return whether there was anything
     */
    public boolean removeLeftovers() {
        Optional<StackState> dead =
                read().filter(state -> state.launcher().running().isEmpty());
        if (dead.isEmpty()) {
            return false;
        }
        dead.get().components().forEach(component -> component.running().ifPresent(StateFile::kill));
        if (dead.get().temporary()) {
            DirectoryTree.delete(dead.get().data());
        }
        delete();
        return true;
    }

    private static void kill(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().join();
    }

    private Optional<StackState> read() {
        try {
            return Optional.of(JSON.readValue(Files.readAllBytes(file), StackState.class));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (JsonProcessingException e) {
            // Written by another version. A stack of that version, should it run, holds the ports, which is noticed.
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
