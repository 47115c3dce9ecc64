package io.gouji.ingest.intake;

import io.gouji.ingest.archive.ArchiveUnavailableException;
import io.gouji.ingest.archive.SourceDraft;
import io.gouji.ingest.extract.JoinedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Puts the files of one disclosure into one document: a ZIP without compression, whose first entry says what it is and whose
 * others are the files, named by their number. Nothing else is in it, so the same files in the same order are the same bytes
 * and with that the same document, on whatever machine and under whatever names they come.
 */
final class JoinedContainer {

    private static final int CHUNK = 64 * 1024;
    private static final int LOCAL_HEADER = 0x04034B50;
    private static final int DIRECTORY_HEADER = 0x02014B50;
    private static final int DIRECTORY_END = 0x06054B50;
    private static final short VERSION = 10;

    /** The first day that a ZIP can state. */
    private static final short DATE = 0x21;

    private static final int HEADER_LENGTH = 30;
    private static final int DIRECTORY_HEADER_LENGTH = 46;
    private static final int END_LENGTH = 22;

    private final SourceDraft draft;
    private final ByteBuffer directory;
    private short entries;

    private JoinedContainer(SourceDraft draft, int files) {
        this.draft = draft;
        this.directory = little((files + 1) * (DIRECTORY_HEADER_LENGTH + JoinedReader.TYPE_ENTRY.length() + 4));
    }

    /**
     * Writes the files, and seals the draft.
     *
     * @param files at most some hundred, of less than 2 GB together
     */
    static void write(List<SourceDraft> files, SourceDraft draft) {
        JoinedContainer container = new JoinedContainer(draft, files.size());
        byte[] type = JoinedReader.MEDIA_TYPE.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(type);
        container.begin(JoinedReader.TYPE_ENTRY, (int) sum.getValue(), type.length);
        draft.write(type, 0, type.length);
        for (int i = 0; i < files.size(); i++) {
            container.add(String.valueOf(i + 1), files.get(i));
        }
        container.end();
        draft.seal();
    }

    private void add(String name, SourceDraft file) {
        CRC32 sum = new CRC32();
        read(file, sum::update);
        begin(name, (int) sum.getValue(), (int) file.size());
        read(file, draft::write);
    }

    private static void read(SourceDraft file, Chunks chunks) {
        try (InputStream bytes = Channels.newInputStream(file.open())) {
            byte[] chunk = new byte[CHUNK];
            for (int read = bytes.read(chunk); read >= 0; read = bytes.read(chunk)) {
                chunks.take(chunk, 0, read);
            }
        } catch (IOException e) {
            throw new ArchiveUnavailableException("cannot read a draft", e);
        }
    }

    private void begin(String name, int sum, int size) {
        byte[] nameBytes = name.getBytes(StandardCharsets.US_ASCII);
        int offset = (int) draft.size();
        ByteBuffer header =
                little(HEADER_LENGTH + nameBytes.length).putInt(LOCAL_HEADER).putShort(VERSION);
        describe(header, sum, size, nameBytes.length).put(nameBytes);
        draft.write(header.array(), 0, header.position());
        directory.putInt(DIRECTORY_HEADER).putShort(VERSION).putShort(VERSION);
        describe(directory, sum, size, nameBytes.length)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putInt(0)
                .putInt(offset)
                .put(nameBytes);
        entries++;
    }

    /** What local header and directory say alike: neither flags nor compression, time and date, sum, sizes, lengths. */
    private static ByteBuffer describe(ByteBuffer header, int sum, int size, int nameLength) {
        return header.putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort(DATE)
                .putInt(sum)
                .putInt(size)
                .putInt(size)
                .putShort((short) nameLength)
                .putShort((short) 0);
    }

    private void end() {
        int offset = (int) draft.size();
        ByteBuffer end = little(END_LENGTH)
                .putInt(DIRECTORY_END)
                .putInt(0)
                .putShort(entries)
                .putShort(entries)
                .putInt(directory.position())
                .putInt(offset)
                .putShort((short) 0);
        draft.write(directory.array(), 0, directory.position());
        draft.write(end.array(), 0, end.position());
    }

    private static ByteBuffer little(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Takes bytes in pieces. */
    private interface Chunks {

        void take(byte[] bytes, int offset, int length);
    }
}
