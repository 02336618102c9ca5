package io.github.zhuanjie.boot4;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The application as it is shipped, started once for all tests on a free port; it ends with the JVM. */
final class RunningApplication {

    static final ConfigurableApplicationContext CONTEXT =
            SpringApplication.run(IntakeApplication.class, "--server.port=0");

    private RunningApplication() {}

    static <T> T bean(Class<T> type) {
        return CONTEXT.getBean(type);
    }

    static String url(String path) {
        return "http://localhost:" + CONTEXT.getEnvironment().getProperty("local.server.port") + path;
    }
}
