package id.satudata.standalone.load;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** The file that tells what became of every line, in their order. */
final class Report implements AutoCloseable {
    private final FileChannel channel;

    private Report(FileChannel channel) {
        this.channel = channel;
    }

    /** @param bytes what of an earlier report is to be kept */
    static Report continued(Path file, long bytes) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        channel.truncate(bytes);
        channel.position(channel.size());
        return new Report(channel);
    }

    /** Writes outcomes and returns how long the report is now. */
    long add(List<Outcome> outcomes) throws IOException {
        var bytes = new ByteArrayOutputStream();
        for (Outcome outcome : outcomes) {
            bytes.write(Lines.JSON.writeValueAsBytes(outcome));
            bytes.write('\n');
        }
        var buffer = ByteBuffer.wrap(bytes.toByteArray());
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        return channel.position();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
