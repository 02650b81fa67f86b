package id.satudata.bench.platform;

import id.satudata.standalone.launch.Part;
import id.satudata.standalone.launch.Parts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/** Some parts of a platform, for work in which the others have no part: in production they run on other machines. */
public final class PartialStand implements AutoCloseable {

    private final Site site;
    private final Parts parts;

    private PartialStand(Site site, Parts parts) {
        this.site = site;
        this.parts = parts;
    }

    /** PostgreSQL, Kafka, the issuer and command-service, whose relay runs too: all that it takes to accept facts. */
    public static PartialStand writeSide(Path home, Path folder) throws IOException {
        return start(home, folder, Set.of(Part.POSTGRESQL, Part.KAFKA, Part.ISSUER, Part.COMMAND_SERVICE));
    }

    /** Starts these and returns when they answer. */
    public static PartialStand start(Path home, Path folder, Set<Part> chosen) throws IOException {
        Site site = Site.in(folder);
        PartialStand stand = new PartialStand(site, Parts.start(home, site.data(), site.settings(), chosen));
        if (chosen.contains(Part.QUERY_SERVICE) && !chosen.contains(Part.COMMAND_SERVICE)) {
            AuditTables.create(site);
        }
        return stand;
    }

    public Site site() {
        return site;
    }

    @Override
    public void close() {
        parts.close();
    }
}
