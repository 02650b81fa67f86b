package id.satudata.command.decision;

import java.util.Set;

/** Where a fact belongs: its sender has to answer for that place. */
public sealed interface Place {

    /** In no region: whoever may do it at all may do it wherever those it is about live. */
    Place NOWHERE = new HomeOf(Set.of());

    /** In a village that the fact itself names, by its code. */
    record Village(String code) implements Place {}

    /** At the home of those it is about; of several, the home of any will do. */
    record HomeOf(Set<Reference> dossiers) implements Place {}
}
