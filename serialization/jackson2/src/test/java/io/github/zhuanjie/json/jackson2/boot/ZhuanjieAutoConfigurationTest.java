package io.github.zhuanjie.json.jackson2.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zhuanjie.json.jackson2.ZhuanjieMappers;
import io.github.zhuanjie.json.jackson2.ZhuanjieModule;
import io.github.zhuanjie.money.Yuan;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.annotation.ImportCandidates;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Spring Boot finds the module; whoever has no Spring does not notice. That it works end to end is shown by an example. */
class ZhuanjieAutoConfigurationTest {

    /** An application with a module of its own. */
    @Configuration(proxyBeanMethods = false)
    static class Own {
        @Bean
        ZhuanjieModule own() {
            return new ZhuanjieModule();
        }
    }

    @Test
    void isListedWhereSpringBootLooks() {
        assertThat(ImportCandidates.load(AutoConfiguration.class, getClass().getClassLoader()))
                .contains(ZhuanjieAutoConfiguration.class.getName());
    }

    @Test
    void theModuleIsABeanUnlessTheApplicationHasOne() {
        try (var context = new AnnotationConfigApplicationContext(ZhuanjieAutoConfiguration.class)) {
            assertThat(context.getBeanNamesForType(ZhuanjieModule.class)).containsExactly("zhuanjieModule");
        }
        try (var context = new AnnotationConfigApplicationContext(Own.class, ZhuanjieAutoConfiguration.class)) {
            assertThat(context.getBeanNamesForType(ZhuanjieModule.class)).containsExactly("own");
        }
    }

    @Test
    void withoutSpringTheModuleWorksAndTheConfigurationIsNotTouched() throws Exception {
        try (URLClassLoader plain = new URLClassLoader(withoutSpring(), ClassLoader.getPlatformClassLoader())) {
            Class<?> modules = plain.loadClass("com.fasterxml.jackson.databind.Module");
            assertThat(ServiceLoader.load(modules, plain))
                    .anyMatch(module -> module.getClass().getName().equals(ZhuanjieModule.class.getName()));
            Object mapper = plain.loadClass(ZhuanjieMappers.class.getName())
                    .getMethod("strict")
                    .invoke(null);
            Object read = mapper.getClass()
                    .getMethod("readValue", String.class, Class.class)
                    .invoke(mapper, "\"1.50\"", plain.loadClass(Yuan.class.getName()));
            assertThat(read).hasToString(Yuan.parse("1.50").toString());
            assertThatThrownBy(() -> plain.loadClass(AutoConfiguration.class.getName()))
                    .isInstanceOf(ClassNotFoundException.class);
        }
    }

    private static URL[] withoutSpring() throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (!Path.of(entry).getFileName().toString().startsWith("spring-")) {
                urls.add(Path.of(entry).toUri().toURL());
            }
        }
        return urls.toArray(URL[]::new);
    }
}
