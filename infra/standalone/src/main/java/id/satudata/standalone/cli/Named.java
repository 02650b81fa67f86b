package id.satudata.standalone.cli;

import id.satudata.standalone.launch.Part;
import id.satudata.standalone.launch.Problem;
import java.util.List;

/** Parts as people name them. */
final class Named {
    private Named() {}

    /** @throws Problem for a name that no part has */
    static List<Part> parts(List<String> names) {
        return names.stream().map(Named::part).toList();
    }

    private static Part part(String name) {
        return Part.named(name)
                .orElseThrow(() -> new Problem(
                        "There is no part %s; there are postgres, kafka, elasticsearch, issuer, command and query"
                                .formatted(name)));
    }
}
