package id.satudata.query;

import id.satudata.kernel.access.AccessEntry;
import id.satudata.kernel.access.AccessLog;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers every decision about access. */
public final class Decisions implements AccessLog {

    private final List<AccessEntry> told = new CopyOnWriteArrayList<>();

    @Override
    public void told(AccessEntry entry) {
        told.add(entry);
    }

    public List<AccessEntry> told() {
        return told;
    }

    public void forget() {
        told.clear();
    }
}
