package id.satudata.faults.platform;

import id.satudata.faults.Fault;
import id.satudata.faults.FaultRun;
import id.satudata.faults.Verdict;

/** Harm done to a platform under load. */
public interface Besieging extends Fault {

    @Override
    default Verdict run(FaultRun run) throws Exception {
        try (Siege siege = Siege.begin(run)) {
            strike(siege, run);
            return siege.end();
        }
    }

    /** Does the harm, while the load goes on, and adds what it sees to the figures. */
    void strike(Siege siege, FaultRun run) throws Exception;
}
