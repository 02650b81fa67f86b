package id.satudata.edge;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A service that says how much it was sent. */
@SpringBootConfiguration
@EnableAutoConfiguration
@RestController
class Desk {
    @GetMapping("/")
    String greet() {
        return "welcome";
    }

    @PostMapping("/")
    int count(@RequestBody byte[] body) {
        return body.length;
    }
}
