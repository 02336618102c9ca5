package io.github.zhuanjie.intake;

import io.github.zhuanjie.json.jackson2.ZhuanjieModule;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/**
 * The application. Spring Boot 3 finds the constraints by itself, but registers no Jackson module that is not a bean,
 * so there is one bean.
 */
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

    // tag::readme[]
    @Bean
    ZhuanjieModule zhuanjieModule() {
        return new ZhuanjieModule();
    }
    // end::readme[]
}
