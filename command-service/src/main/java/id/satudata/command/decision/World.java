package id.satudata.command.decision;

import id.satudata.kernel.region.Regions;
import java.util.Optional;
import java.util.UUID;

/** What is known at the moment of deciding: the states of the streams a command refers to, and reference data. */
public interface World {

    /** The state behind a reference, if there is such a stream and it is of that kind. */
    <S extends State> Optional<S> find(Reference reference, Class<S> kind);

    /** Who holds an identifier that the command referred to. */
    Optional<UUID> holderOf(Claim claim);

    Regions regions();
}
