package io.gouji.validation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.gouji.validation", importOptions = DoNotIncludeTests.class)
class BordersTest {

    @ArchTest
    static final ArchRule RULES_KNOW_NO_FRAMEWORK = noClasses()
            .that()
            .resideInAnyPackage("io.gouji.validation.rule..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.quarkus..",
                    "io.smallrye..",
                    "io.vertx..",
                    "jakarta..",
                    "org.apache.kafka..",
                    "org.eclipse.microprofile..",
                    "org.hibernate..")
            .allowEmptyShould(true)
            .because("the core is tested, measured and read without a container");
}
