package io.gouji.stack;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.gouji.stack", importOptions = DoNotIncludeTests.class)
class BordersTest {

    @ArchTest
    static final ArchRule PARTS_DO_NOT_KNOW_THE_WHOLE = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("process")
            .definedBy("io.gouji.stack.process..")
            .layer("broker")
            .definedBy("io.gouji.stack.kafka..")
            .layer("database")
            .definedBy("io.gouji.stack.postgres..")
            .layer("stack")
            .definedBy("io.gouji.stack.run..")
            .layer("client")
            .definedBy("io.gouji.stack.client..")
            .layer("output")
            .definedBy("io.gouji.stack.output..")
            .layer("command")
            .definedBy("io.gouji.stack.command..")
            .whereLayer("process")
            .mayNotAccessAnyLayer()
            .whereLayer("broker")
            .mayOnlyAccessLayers("process")
            .whereLayer("database")
            .mayOnlyAccessLayers("process")
            .whereLayer("stack")
            .mayOnlyAccessLayers("process", "broker", "database")
            .whereLayer("client")
            .mayOnlyAccessLayers("process")
            .whereLayer("output")
            .mayOnlyAccessLayers("client");
}
