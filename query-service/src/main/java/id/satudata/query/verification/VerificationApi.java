package id.satudata.query.verification;

import id.satudata.access.Access;
import id.satudata.access.Needs;
import id.satudata.kernel.access.Action;
import id.satudata.kernel.access.Sectors;
import id.satudata.query.search.index.SearchKey;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Verification", description = "Whether a NIK, a name and a birth date belong together")
class VerificationApi {

    private final GatheredVerifications verifications;
    private final SearchKey key;

    VerificationApi(GatheredVerifications verifications, SearchKey key) {
        this.verifications = verifications;
        this.key = key;
    }

    @Needs(value = Action.VERIFY, sector = Sectors.POPULATION)
    @PostMapping(
            path = "/v1/verifications",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Verify an identity",
            description =
                    "Matches when all three are those of one citizen today, alive or not. It does not tell which of"
                            + " them differs, nor whether the NIK is anybody's. Of the name letters and digits count:"
                            + " no case, accents, blanks or punctuation, but titles and abbreviations as registered.")
    VerificationAnswer verify(@RequestBody VerificationBody body, Access access) {
        UUID proof = IdentityReader.read(body).proof(key);
        Findings findings = verifications.find(proof);
        access.about(findings.holdersOf(proof));
        return findings.of(proof);
    }
}
