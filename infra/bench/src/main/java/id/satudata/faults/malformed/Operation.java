package id.satudata.faults.malformed;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * One operation of an OpenAPI document.
 *
 * @param port of the service that offers it
 * @param path with places for parameters: {@code /v1/citizens/{id}}
 * @param parameters in path, query and header
 * @param mediaType of the body; empty where it takes none
 * @param example of a body, an empty object where there is none
 */
record Operation(
        int port,
        String method,
        String path,
        List<Parameter> parameters,
        Optional<String> mediaType,
        JsonNode example) {

    /**
     * @param where path, query or header
     * @param example a fit value; empty where the document shows none
     */
    record Parameter(String where, String name, String example) {}
}
