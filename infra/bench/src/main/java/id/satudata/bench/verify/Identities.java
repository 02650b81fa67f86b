package id.satudata.bench.verify;

import id.satudata.bench.measure.ClosedLoop;
import id.satudata.bench.platform.Http;
import id.satudata.bench.population.Invented;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** Asks about people at random, about every second one with something that is not true of them. */
record Identities(Http http, List<Invented> people) implements ClosedLoop.Request {

    private static final String YES = "\"matches\":true";
    private static final String NO = "\"matches\":false";

    @Override
    public boolean send(int client) throws IOException {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        Invented someone = people.get(random.nextInt(people.size()));
        boolean matches = random.nextBoolean();
        byte[] answer = http.post("/v1/verifications", body(matches ? someone : spoilt(someone, random.nextInt(3))));
        return new String(answer, StandardCharsets.UTF_8).contains(matches ? YES : NO);
    }

    private static Invented spoilt(Invented truth, int what) {
        return switch (what) {
            case 0 -> new Invented("9999" + truth.nik().substring(4), truth.name(), truth.birthDate());
            case 1 -> new Invented(truth.nik(), truth.name() + " X", truth.birthDate());
            default ->
                new Invented(
                        truth.nik(),
                        truth.name(),
                        LocalDate.EPOCH.plusDays(truth.birthDate().getDayOfMonth()));
        };
    }

    private static String body(Invented someone) {
        return "{\"nik\":\"%s\",\"name\":\"%s\",\"birthDate\":\"%s\"}"
                .formatted(someone.nik(), someone.name(), someone.birthDate());
    }
}
