package id.satudata.bench.measure;

/** One kind of work, measured beside its peers. */
public interface Benchmark {

    /** As it is called on the command line. */
    String name();

    /** What is done, in one sentence. */
    String work();

    /** Beside what, in one sentence; that there is no peer, where there is none. */
    String peer();

    /** What is aimed at. */
    String aim();

    /** @throws Exception whatever stops the run; results so far are lost */
    Findings run(Bench bench) throws Exception;
}
