package io.gouji.report.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gouji.model.ModelJson;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

/** JSON as everywhere in the pipeline, but with absent values as null: whoever reads an answer sees what it can have. */
@Singleton
class JsonSettings implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        ModelJson.configure(mapper).setSerializationInclusion(JsonInclude.Include.ALWAYS);
    }
}
