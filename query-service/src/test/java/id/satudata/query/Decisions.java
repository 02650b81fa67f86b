package id.satudata.query;

import id.satudata.kernel.access.AccessEntry;
import id.satudata.kernel.access.AccessLog;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Remembers every decision about access that the service's own log has taken. */
public final class Decisions implements BeanPostProcessor {

    private final List<AccessEntry> told = new CopyOnWriteArrayList<>();

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof AccessLog log ? remembering(log) : bean;
    }

    private AccessLog remembering(AccessLog log) {
        return entry -> {
            log.told(entry);
            told.add(entry);
        };
    }

    public List<AccessEntry> told() {
        return told;
    }

    public void forget() {
        told.clear();
    }
}
