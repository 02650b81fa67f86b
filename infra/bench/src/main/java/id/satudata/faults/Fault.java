package id.satudata.faults;

/** One kind of harm done to the platform. */
public interface Fault {

    /** As it is called on the command line. */
    String name();

    /** What is done, in one sentence. */
    String harm();

    /** What must hold all the same, in one sentence. */
    String promise();

    /** @throws Exception whatever stops the run; it then counts as failed */
    Verdict run(FaultRun run) throws Exception;
}
