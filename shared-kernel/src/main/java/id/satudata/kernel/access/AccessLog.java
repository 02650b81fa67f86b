package id.satudata.kernel.access;

/**
 * Is told what was decided about every request, once, before its answer is given. Where it throws, no answer is given;
 * a batch of facts is answered while it is read, so of that it is told at the end.
 */
@FunctionalInterface
public interface AccessLog {

    /** @throws AccessUnloggedException where it cannot be kept; the answer must not be given then */
    void told(AccessEntry entry);
}
