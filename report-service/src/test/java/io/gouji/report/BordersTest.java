package io.gouji.report;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.gouji.report", importOptions = DoNotIncludeTests.class)
class BordersTest {

    @ArchTest
    static final ArchRule VIEWS_KNOW_NEITHER_TOPICS_NOR_REST = noClasses()
            .that()
            .resideInAnyPackage("io.gouji.report.projection..", "io.gouji.report.view..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.gouji.report.api..", "io.gouji.report.messaging..", "jakarta.ws.rs..")
            .allowEmptyShould(true)
            .because("what is kept does not depend on how it came or how it is asked for");
}
