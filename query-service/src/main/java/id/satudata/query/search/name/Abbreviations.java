package id.satudata.query.search.name;

import java.util.List;
import java.util.Map;

/** Names that registers shorten, by the short form. */
final class Abbreviations {

    private static final List<String> MUHAMMAD = List.of("muhammad");

    /** Not names themselves, so short with or without a full stop. */
    private static final Map<String, List<String>> ALWAYS = Map.ofEntries(
            Map.entry("muh", MUHAMMAD),
            Map.entry("moh", MUHAMMAD),
            Map.entry("moch", MUHAMMAD),
            Map.entry("much", MUHAMMAD),
            Map.entry("mohd", MUHAMMAD),
            Map.entry("muhd", MUHAMMAD),
            Map.entry("mhd", MUHAMMAD),
            Map.entry("mohm", MUHAMMAD),
            Map.entry("abd", List.of("abdul")),
            Map.entry("rd", List.of("raden")),
            Map.entry("gst", List.of("gusti")),
            Map.entry("nym", List.of("nyoman")),
            Map.entry("kdk", List.of("kadek")));

    /** Short for something only with a full stop. */
    private static final Map<String, List<String>> WITH_STOP = Map.ofEntries(
            Map.entry("ach", List.of("ahmad")),
            Map.entry("ahm", List.of("ahmad")),
            Map.entry("st", List.of("siti")),
            Map.entry("md", List.of("muhammad", "made")),
            Map.entry("wy", List.of("wayan")),
            Map.entry("kt", List.of("ketut")),
            Map.entry("km", List.of("komang")),
            Map.entry("rr", List.of("roro")),
            Map.entry("bt", List.of("binti")));

    private Abbreviations() {}

    /** @param leading whether it is the first of several words: there a single M is Muhammad, and R. is Raden */
    static List<String> meanings(Part part, boolean leading) {
        if (leading && part.text().equals("m")) {
            return MUHAMMAD;
        }
        if (leading && part.text().equals("r") && part.abbreviated()) {
            return List.of("raden");
        }
        List<String> meanings = ALWAYS.getOrDefault(part.text(), List.of());
        return meanings.isEmpty() && part.abbreviated() ? WITH_STOP.getOrDefault(part.text(), List.of()) : meanings;
    }
}
