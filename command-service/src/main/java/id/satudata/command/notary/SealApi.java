package id.satudata.command.notary;

import id.satudata.access.Needs;
import id.satudata.kernel.access.Action;
import id.satudata.kernel.seal.Block;
import id.satudata.kernel.seal.ConsistencyProof;
import id.satudata.kernel.seal.InclusionProof;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Seals and proofs. None of the answers holds, or tells anything about, anybody's data. */
@RestController
@RequestMapping(path = "/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Seals", description = "Proof that the log was not changed, checkable with the notary's public key alone")
class SealApi {
    private static final int MOST_BLOCKS = 1_000;

    private final List<Notary> notaries;
    private final NotaryKeys keys;

    SealApi(List<Notary> notaries, NotaryKeys keys) {
        this.notaries = notaries;
        this.keys = keys;
    }

    /** @param current whether blocks are signed with it now */
    record Key(String keyId, boolean current, String pem) {}

    /** The leaf of an event, whose hash anybody makes from the stored row, is in the block's tree. */
    record Inclusion(UUID event, long position, InclusionProof proof, Block block) {}

    /** The later block's tree begins with the earlier one's. */
    record Consistency(Block earlier, Block later, ConsistencyProof proof) {}

    @Needs(Action.READ_SEALS)
    @GetMapping("/seal-keys")
    @Operation(summary = "The public keys that blocks are signed with, now and before")
    List<Key> keys() {
        return keys.trusted().pems().entrySet().stream()
                .map(key ->
                        new Key(key.getKey(), key.getKey().equals(keys.signing().id()), key.getValue()))
                .toList();
    }

    @Needs(Action.READ_SEALS)
    @GetMapping("/seals/{log}")
    @Operation(
            summary = "Blocks of a log, up to a thousand at a time",
            description = "The logs are events (facts) and accesses (who has read or tried to read what).")
    List<Block> blocks(
            @Parameter(example = "events") @PathVariable String log,
            @Parameter(description = "The number of a block; those that follow are answered")
                    @RequestParam(defaultValue = "0")
                    long after) {
        return log(log).store().after(after, MOST_BLOCKS);
    }

    @Needs(Action.READ_SEALS)
    @GetMapping("/seals/{log}/latest")
    @Operation(summary = "The latest block of a log")
    Block latest(@Parameter(example = "events") @PathVariable String log) {
        return found(log(log).store().last());
    }

    @Needs(Action.READ_SEALS)
    @GetMapping("/seals/{log}/inclusion")
    @Operation(
            summary = "Proof that an event is sealed",
            description = "An event is sealed seconds after it was recorded; until then it is not found here.")
    Inclusion inclusion(
            @Parameter(example = "events") @PathVariable String log,
            @RequestParam UUID event,
            @Parameter(description = "The number of the block to prove it for; the latest if none is given")
                    @RequestParam(required = false)
                    @Nullable Long block) {
        SealedLog sealed = log(log);
        Block seal =
                found(block == null ? sealed.store().last() : sealed.store().block(block));
        long position = sealed.source().position(event).stream()
                .filter(place -> place <= seal.lastPosition())
                .findFirst()
                .orElseThrow(SealApi::notFound);
        long leaf = sealed.tree().leafAt(position).orElseThrow(SealApi::notFound);
        return new Inclusion(event, position, InclusionProof.of(leaf, seal.treeSize(), sealed.tree()), seal);
    }

    @Needs(Action.READ_SEALS)
    @GetMapping("/seals/{log}/consistency")
    @Operation(summary = "Proof that nothing up to one block was changed by the time of another")
    Consistency consistency(
            @Parameter(example = "events") @PathVariable String log,
            @Parameter(example = "1", description = "The number of the earlier block") @RequestParam long from,
            @Parameter(description = "The number of the later block; the latest if none is given")
                    @RequestParam(required = false)
                    @Nullable Long to) {
        SealedLog sealed = log(log);
        Block earlier = found(sealed.store().block(from));
        Block later = found(to == null ? sealed.store().last() : sealed.store().block(to));
        if (earlier.number() > later.number()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return new Consistency(
                earlier, later, ConsistencyProof.of(earlier.treeSize(), later.treeSize(), sealed.tree()));
    }

    private SealedLog log(String name) {
        return found(notaries.stream()
                .map(Notary::log)
                .filter(log -> log.name().equals(name))
                .findFirst());
    }

    private static <T> T found(Optional<T> wanted) {
        return wanted.orElseThrow(SealApi::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
