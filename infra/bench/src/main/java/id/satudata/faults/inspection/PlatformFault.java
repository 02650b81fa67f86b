package id.satudata.faults.inspection;

import id.satudata.bench.platform.Stand;
import id.satudata.faults.Fault;
import id.satudata.faults.FaultRun;
import id.satudata.faults.Verdict;

/** A fault of a whole running platform, which may have stood others before; each brings its own people. */
public interface PlatformFault extends Fault {

    /** Does the harm and looks what became of it. */
    void strike(Stand stand, FaultRun run, Report report) throws Exception;

    @Override
    default Verdict run(FaultRun run) throws Exception {
        Report report = new Report();
        try (Stand stand = Stand.start(run.home(), run.folder())) {
            strike(stand, run, report);
        }
        return report.verdict();
    }
}
