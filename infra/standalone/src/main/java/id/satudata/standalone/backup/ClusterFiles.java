package id.satudata.standalone.backup;

import java.nio.file.Path;
import java.util.Set;

/** Which of a cluster's files a base backup leaves out (PostgreSQL manual, "Backing Up the Data Directory"). */
final class ClusterFiles {
    private static final Set<String> OF_THE_RUNNING_SERVER = Set.of("postmaster.pid", "postmaster.opts");
    private static final Set<String> CONTENTS_MADE_ANEW = Set.of(
            "pg_wal",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans");
    private static final String CACHE = "pg_internal.init";
    private static final String TEMPORARY = "pgsql_tmp";

    private ClusterFiles() {}

    /** @param file or folder below the data directory; of some folders only the contents stay behind */
    static boolean belongsToABackup(Path file) {
        String top = file.getName(0).toString();
        String name = file.getFileName().toString();
        return !OF_THE_RUNNING_SERVER.contains(top)
                && (file.getNameCount() == 1 || !CONTENTS_MADE_ANEW.contains(top))
                && !name.startsWith(CACHE)
                && !file.toString().contains(TEMPORARY);
    }
}
