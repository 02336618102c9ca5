package io.github.zhuanjie.intake;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application. Spring Boot 3 finds the Jackson 2 module and the constraints by itself: there is nothing to set. */
@SpringBootApplication
public class IntakeApplication {

    /**
     * Starts the server.
     *
     * @param args  Spring Boot's options
     */
    public static void main(String[] args) {
        SpringApplication.run(IntakeApplication.class, args);
    }
}
