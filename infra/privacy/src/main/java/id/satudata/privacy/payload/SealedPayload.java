package id.satudata.privacy.payload;

import id.satudata.kernel.privacy.Category;
import id.satudata.privacy.key.BrokenSeal;
import id.satudata.privacy.key.SubjectKeys;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;

/**
 * A payload as it is stored and sent: with its personal fields under locks, or, from the time before there were any, all
 * in clear.
 */
public final class SealedPayload {

    private static final byte[] HEAD = Sealer.HEAD.getBytes(StandardCharsets.US_ASCII);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Category[] CATEGORIES = Category.values();

    private final byte[] json;
    private final List<Lock> locks;
    private final int clearFrom;

    private SealedPayload(byte[] json, List<Lock> locks, int clearFrom) {
        this.json = json;
        this.locks = locks;
        this.clearFrom = clearFrom;
    }

    /** @throws BrokenSeal when it begins like a sealed payload and then is none */
    public static SealedPayload of(byte[] json) {
        int same = Arrays.mismatch(HEAD, json);
        return same < 0 || same == HEAD.length ? read(json) : new SealedPayload(json, List.of(), 0);
    }

    private static SealedPayload read(byte[] json) {
        try (JsonParser parser = JSON.createParser(json, HEAD.length, json.length - HEAD.length)) {
            List<Lock> locks = Locks.read(parser);
            int end = HEAD.length + Math.toIntExact(parser.currentLocation().getByteOffset());
            if (end >= json.length) {
                throw new BrokenSeal();
            }
            return new SealedPayload(json, locks, end);
        } catch (JacksonException broken) {
            throw new BrokenSeal();
        }
    }

    /**
     * A payload that can be read.
     *
     * @param json without what has been erased
     * @param isWhole whether nothing has been erased
     */
    public record Opened(byte[] json, boolean isWhole) {}

    /** Everyone of whom a key may be needed to open it; nobody for one in clear. */
    public Set<UUID> keyHolders() {
        if (locks.size() == 1) {
            return Set.copyOf(locks.getFirst().of());
        }
        Set<UUID> holders = new LinkedHashSet<>();
        locks.forEach(lock -> holders.addAll(lock.of()));
        return holders;
    }

    /** Whether it was sealed with later keys than these. */
    public boolean isNewerThan(SubjectKeys keys) {
        for (Lock lock : locks) {
            if (lock.of().getLast().equals(keys.subject())) {
                for (Category category : CATEGORIES) {
                    byte[] ciphertext = lock.ciphertext(category);
                    if (ciphertext != null && keys.isOlderThan(category, ciphertext)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /**
     * @param keys of the {@link #keyHolders}
     * @throws MissingKeys when somebody's are not among them
     * @throws BrokenSeal when it is not what was sealed for that event
     */
    public Opened open(UUID eventId, Map<UUID, SubjectKeys> keys) {
        if (locks.isEmpty()) {
            return new Opened(json, true);
        }
        List<byte[]> pieces = new ArrayList<>();
        boolean isWhole = true;
        for (Category category : CATEGORIES) {
            isWhole &= openCopies(eventId, category, keys, pieces);
            isWhole &= openOthers(eventId, category, keys, pieces);
        }
        return new Opened(joined(pieces), isWhole);
    }

    /** Any copy will do. */
    private boolean openCopies(UUID eventId, Category category, Map<UUID, SubjectKeys> keys, List<byte[]> pieces) {
        boolean isThere = false;
        for (Lock lock : locks) {
            byte[] ciphertext = lock.isOfOne() ? lock.ciphertext(category) : null;
            if (ciphertext != null) {
                isThere = true;
                Optional<byte[]> opened = open(eventId, lock, category, ciphertext, keys);
                if (opened.isPresent()) {
                    pieces.add(opened.get());
                    return true;
                }
            }
        }
        return !isThere;
    }

    private boolean openOthers(UUID eventId, Category category, Map<UUID, SubjectKeys> keys, List<byte[]> pieces) {
        boolean isWhole = true;
        for (Lock lock : locks) {
            byte[] ciphertext = lock.isOfOne() ? null : lock.ciphertext(category);
            if (ciphertext != null) {
                Optional<byte[]> opened = open(eventId, lock, category, ciphertext, keys);
                opened.ifPresent(pieces::add);
                isWhole &= opened.isPresent();
            }
        }
        return isWhole;
    }

    private static Optional<byte[]> open(
            UUID eventId, Lock lock, Category category, byte[] ciphertext, Map<UUID, SubjectKeys> keys) {
        byte[] context = Lock.context(eventId, lock.of(), category);
        Optional<byte[]> layers = Optional.of(ciphertext);
        for (UUID holder : lock.of().reversed()) {
            SubjectKeys known = keys.get(holder);
            if (known == null) {
                throw new MissingKeys(holder);
            }
            layers = layers.flatMap(layer -> known.decrypt(category, layer, context));
        }
        return layers;
    }

    private byte[] joined(List<byte[]> pieces) {
        JsonBytes opened = new JsonBytes(json.length);
        opened.add("{");
        pieces.forEach(opened::addFields);
        int clear = clearFrom + 1; // past the comma behind the locks
        return opened.add(json, clear, json.length - clear).toByteArray();
    }
}
