package id.satudata.crud;

import jakarta.validation.Valid;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The two resources of command-service that are measured. */
@RestController
@RequestMapping("/v1")
class CitizenApi {

    private final CitizenTable citizens;

    CitizenApi(CitizenTable citizens) {
        this.citizens = citizens;
    }

    @PostMapping("/residents")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt resident(@Valid @RequestBody ResidentReport report) {
        return citizens.insert(report);
    }

    @PostMapping("/moves")
    ResponseEntity<Receipt> move(@Valid @RequestBody MoveReport report) {
        return citizens.move(report)
                .map(receipt -> ResponseEntity.status(HttpStatus.CREATED).body(receipt))
                .orElse(ResponseEntity.notFound().build());
    }

    @ExceptionHandler(DuplicateKeyException.class)
    @ResponseStatus(HttpStatus.CONFLICT)
    void taken() {
        // the status says it all
    }
}
