package id.satudata.bench.cube;

import java.util.Map;

/** Someone who can count the nation. */
interface Cube extends AutoCloseable {

    /** People by "region code" or "region code sex", the sex being 1 or 2; who is not there is nobody. */
    Map<String, Long> ask(Question question) throws Exception;

    @Override
    void close() throws Exception;
}
