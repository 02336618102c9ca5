package io.github.zhuanjie.json.jackson2.boot;

import io.github.zhuanjie.json.jackson2.ZhuanjieModule;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/**
 * Makes {@link ZhuanjieModule} a bean under Spring Boot, which registers every Jackson 2 module that is one with its
 * mapper. An application need not name this class, and a module that it declares itself takes precedence.
 */
@AutoConfiguration
public class ZhuanjieAutoConfiguration {

    /** Creates the configuration; called by Spring. */
    public ZhuanjieAutoConfiguration() {}

    /**
     * Returns the module of the application's mapper.
     *
     * @return a new module
     */
    @Bean
    @ConditionalOnMissingBean
    public ZhuanjieModule zhuanjieModule() {
        return new ZhuanjieModule();
    }
}
