package id.satudata.command.decision;

import java.util.Set;

/** Something an agency asks the platform to record. Pure: reads no clock, draws nothing at random, does no IO. */
public interface Command {

    /** What has to be looked up before this can be decided; what does not exist is simply absent from the world. */
    Set<Reference> references();

    /**
     * What has to be looked up besides, now that something is known: the spouse of someone, the twin of a fact. Asked
     * after each look-up with all that is known by then, until it names nothing that has not been looked up.
     */
    default Set<Reference> references(World known) {
        return Set.of();
    }

    /** Where the fact belongs. The home of those it is about is looked up by what {@link #references()} names. */
    Place place();

    Decision decide(World world, Context context);
}
