package io.gouji.validation.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.gouji.model.ModelJson;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

/** Makes HTTP answers speak the same JSON as events. */
@Singleton
public class ModelJsonCustomizer implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        ModelJson.configure(mapper);
    }
}
