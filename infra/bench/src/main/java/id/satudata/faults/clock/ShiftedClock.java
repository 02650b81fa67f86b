package id.satudata.faults.clock;

import com.sun.tools.attach.AgentInitializationException;
import com.sun.tools.attach.AgentLoadException;
import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** The clock of a running JVM, set from outside: nothing in the program that runs there knows of it. */
final class ShiftedClock {

    private final long process;
    private final Path agent;

    /** @param folder where the agent's jar may lie */
    ShiftedClock(long process, Path folder) throws IOException {
        this.process = process;
        this.agent = folder.resolve("clock-shift.jar");
        writeAgent();
    }

    /** From now on the clock is so far off. */
    void shift(long seconds)
            throws IOException, AttachNotSupportedException, AgentLoadException, AgentInitializationException {
        VirtualMachine machine = VirtualMachine.attach(Long.toString(process));
        try {
            machine.loadAgent(agent.toAbsolutePath().toString(), Long.toString(seconds));
        } finally {
            machine.detach();
        }
    }

    private void writeAgent() throws IOException {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.putValue("Agent-Class", ClockShift.class.getName());
        attributes.putValue("Can-Retransform-Classes", "true");
        String file = ClockShift.class.getName().replace('.', '/') + ".class";
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(agent), manifest);
                InputStream bytes = Objects.requireNonNull(ClockShift.class.getResourceAsStream("/" + file))) {
            jar.putNextEntry(new JarEntry(file));
            bytes.transferTo(jar);
        }
    }
}
