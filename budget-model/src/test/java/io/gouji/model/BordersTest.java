package io.gouji.model;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.gouji.model", importOptions = DoNotIncludeTests.class)
class BordersTest {

    @ArchTest
    static final ArchRule THE_MODEL_IS_PLAIN_JAVA_AND_JSON = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("io.gouji.model..", "java..", "com.fasterxml.jackson..", "org.jspecify..")
            .because("every service speaks it, whatever framework it uses");
}
