package id.satudata.command.keys;

import id.satudata.access.Needs;
import id.satudata.kernel.access.Action;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** For whoever looks after the keys; shows nobody's. */
@RestController
@RequestMapping(path = "/v1/key-rotations", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Keys", description = "The key under which the keys of subjects are kept")
class KeyRotationApi {

    private final KeyRotation rotation;

    KeyRotationApi(KeyRotation rotation) {
        this.rotation = rotation;
    }

    @Needs(Action.ROTATE_KEYS)
    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Wrap the keys of all subjects with the current key-encryption key; no event is touched")
    Rotation start() {
        return rotation.start();
    }

    @Needs(Action.ROTATE_KEYS)
    @GetMapping("/latest")
    @Operation(summary = "How far this instance has come")
    Rotation latest() {
        return rotation.latest();
    }
}
