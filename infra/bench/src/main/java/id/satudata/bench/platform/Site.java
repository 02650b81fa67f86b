package id.satudata.bench.platform;

import id.satudata.bench.client.Bearers;
import id.satudata.standalone.launch.DataFolder;
import id.satudata.standalone.launch.Part;
import id.satudata.standalone.launch.Settings;
import id.satudata.standalone.launch.Tokens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The folder of one run, with ports of its own for the platform in it. */
public record Site(Path folder, Path settingsFile, Settings settings, DataFolder data) {

    /** The role that may do everything in the site's PostgreSQL. */
    public static final String SUPERUSER = "postgres";

    /** @param lines further ones for {@code satudata.properties} */
    static Site in(Path folder, String... lines) throws IOException {
        List<String> all = new ArrayList<>(List.of(lines));
        List<Integer> ports = FreePorts.find(Part.values().length);
        for (Part part : Part.values()) {
            all.add("%s=%d".formatted(part.portProperty(), ports.get(part.ordinal())));
        }
        Path file = Files.write(Files.createDirectories(folder).resolve("satudata.properties"), all);
        Site site = new Site(folder, file, Settings.read(file), new DataFolder(folder.resolve("data")));
        Bearers.know(Tokens.of(site.data(), site.settings()), site.commands(), site.queries());
        return site;
    }

    public int port(Part part) {
        return settings.port(part);
    }

    /** Where the write side takes facts. */
    public String commands() {
        return settings.url(Part.COMMAND_SERVICE);
    }

    /** Where the read side answers. */
    public String queries() {
        return settings.url(Part.QUERY_SERVICE);
    }

    public String superuserPassword() throws IOException {
        return Files.readString(folder.resolve("data/secrets/postgres/superuser.password"))
                .strip();
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port(Part.POSTGRESQL), database);
    }

    /**
     * A connection with every right, to look into what the services keep.
     *
     * @param database {@code command} or {@code query}
     */
    public Connection database(String database) throws IOException, SQLException {
        return DriverManager.getConnection(jdbcUrl(database), SUPERUSER, superuserPassword());
    }
}
