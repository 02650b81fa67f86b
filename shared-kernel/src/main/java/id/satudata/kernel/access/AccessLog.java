package id.satudata.kernel.access;

/** Is told every decision about access, once, before its answer is given. */
@FunctionalInterface
public interface AccessLog {

    void told(AccessEntry entry);
}
