package id.satudata.crud;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The peer as a process. */
@SpringBootApplication
public class CrudService {

    public static void main(String[] arguments) {
        SpringApplication.run(CrudService.class, arguments);
    }
}
