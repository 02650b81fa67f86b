package id.satudata.command.decision;

import java.util.Set;

/** Something an agency asks the platform to record. Pure: reads no clock, draws nothing at random, does no IO. */
public interface Command {

    /** What has to be looked up before this can be decided; what does not exist is simply absent from the world. */
    Set<Reference> references();

    Decision decide(World world, Context context);
}
