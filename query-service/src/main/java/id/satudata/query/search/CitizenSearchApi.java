package id.satudata.query.search;

import id.satudata.access.Access;
import id.satudata.access.Needs;
import id.satudata.kernel.access.Action;
import id.satudata.kernel.access.Sectors;
import id.satudata.query.search.index.IndexUnavailable;
import id.satudata.query.search.index.IndexVisibility;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/v1/citizens", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Search", description = "Citizens by name in any spelling, by NIK, place, birth and status")
class CitizenSearchApi {

    private final QuestionReader reader;
    private final CitizenSearch search;
    private final IndexVisibility visibility;

    CitizenSearchApi(QuestionReader reader, CitizenSearch search, IndexVisibility visibility) {
        this.reader = reader;
        this.search = search;
        this.visibility = visibility;
    }

    @Needs(value = Action.SEARCH, sector = Sectors.POPULATION)
    @PostMapping(path = "/search", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Search citizens",
            description =
                    "Titles, spelling variants, the order of words and small slips do not matter; a beginning of a"
                            + " name is enough. Without q it lists whoever fits the other fields."
                            + " To those who are shown figures only from five people on, fewer hits than that are neither"
                            + " shown nor counted: total is then below the threshold (lt), with the reason small-cell.")
    SearchAnswer search(
            @RequestBody SearchBody body,
            Access access,
            @Parameter(description = "wait (at most 5 s) until this position of the log can be found")
                    @RequestParam(required = false)
                    @Nullable Long after) {
        Question question = SearchRights.of(access).question(reader.read(body));
        if (after != null && after > 0) {
            visibility.await(after);
        }
        try {
            SearchAnswer answer = search.ask(question);
            access.about(answer.hits().stream().map(SearchAnswer.Hit::citizenId).toList());
            return answer;
        } catch (IndexUnavailable away) {
            throw new SearchUnavailable(away);
        }
    }
}
