package id.satudata.standalone.people;

import id.satudata.kernel.family.FamilyRelation;
import id.satudata.kernel.region.RegionCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The facts of one household, in the order in which they came about. */
final class Chronicle {
    private final String keyPrefix;
    private final List<Fact> facts = new ArrayList<>();
    private int citizens;

    Chronicle(String keyPrefix) {
        this.keyPrefix = keyPrefix;
    }

    List<Fact> facts() {
        return facts;
    }

    /** How many citizens the facts bring into the register. */
    int citizens() {
        return citizens;
    }

    void resident(Person person, RegionCode village, String familyCard, LocalDate effectiveOn) {
        citizens++;
        var body = who(person);
        body.put("village", village.value());
        body.put("familyCard", familyCard);
        parents(person, body);
        body.put("effectiveOn", effectiveOn.toString());
        add("residents", body);
    }

    /** The village is left to the platform: a newborn belongs where its mother lives. */
    void birth(Person child) {
        citizens++;
        var body = who(child);
        body.put("birthOrder", 0);
        parents(child, body);
        add("births", body);
    }

    private static Map<String, Object> who(Person person) {
        var body = new LinkedHashMap<String, Object>();
        body.put("nik", person.nik);
        body.put("name", person.name);
        body.put("sex", person.sex.name());
        body.put("birthDate", person.birthDate.toString());
        body.put("birthPlace", person.birthPlace);
        return body;
    }

    private static void parents(Person person, Map<String, Object> body) {
        putNik(body, "motherNik", person.mother);
        putNik(body, "fatherNik", person.father);
    }

    private static void putNik(Map<String, Object> body, String field, @Nullable Person person) {
        if (person != null) {
            body.put(field, person.nik);
        }
    }

    void death(Person person, LocalDate day) {
        add("deaths", ordered("nik", person.nik, "diedOn", day.toString()));
    }

    void familyCard(String number, RegionCode village, LocalDate issuedOn, Map<Person, FamilyRelation> members) {
        var body = ordered("number", number, "village", village.value(), "issuedOn", issuedOn.toString());
        body.put(
                "members",
                members.entrySet().stream()
                        .map(member -> ordered(
                                "nik",
                                member.getKey().nik,
                                "relation",
                                member.getValue().name()))
                        .toList());
        add("family-cards", body);
    }

    void joins(Person person, String familyCard, FamilyRelation relation, LocalDate day) {
        add(
                "family-joins",
                ordered(
                        "familyCard",
                        familyCard,
                        "nik",
                        person.nik,
                        "relation",
                        relation.name(),
                        "joinedOn",
                        day.toString()));
    }

    void marriage(Person man, Person woman, LocalDate day) {
        var body = new LinkedHashMap<String, Object>();
        body.put("spouses", List.of(ordered("nik", man.nik), ordered("nik", woman.nik)));
        body.put("marriedOn", day.toString());
        add("marriages", body);
    }

    void move(Person person, RegionCode village, LocalDate day) {
        add("moves", ordered("nik", person.nik, "toVillage", village.value(), "movedOn", day.toString()));
    }

    void departure(Person person, String country, LocalDate day) {
        add("departures", ordered("nik", person.nik, "departedOn", day.toString(), "country", country));
    }

    void arrival(Person person, RegionCode village, LocalDate day) {
        add("arrivals", ordered("nik", person.nik, "arrivedOn", day.toString(), "village", village.value()));
    }

    private static Map<String, Object> ordered(String... namesAndValues) {
        var body = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            body.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return body;
    }

    private void add(String type, Map<String, Object> body) {
        facts.add(new Fact(type, keyPrefix + "-" + facts.size(), body));
    }
}
