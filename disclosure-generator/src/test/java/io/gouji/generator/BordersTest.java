package io.gouji.generator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.gouji.generator", importOptions = DoNotIncludeTests.class)
class BordersTest {

    @ArchTest
    static final ArchRule WITNESSES_INDEPENDENTLY = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.gouji.model.identity..")
            .because("figures that were made by the declared identities could not show that one of them is wrong");

    @ArchTest
    static final ArchRule DATA_MOVES_FORWARD = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("plan")
            .definedBy("io.gouji.generator.economy..")
            .layer("tables")
            .definedBy("io.gouji.generator.table..")
            .layer("faults")
            .definedBy("io.gouji.generator.fault..")
            .layer("words")
            .definedBy("io.gouji.generator.outline..")
            .layer("sets")
            .definedBy("io.gouji.generator.set..")
            .layer("page")
            .definedBy("io.gouji.generator.page..")
            .layer("formats")
            .definedBy(
                    "io.gouji.generator.text..",
                    "io.gouji.generator.pdf..",
                    "io.gouji.generator.office..",
                    "io.gouji.generator.html..")
            .layer("truth")
            .definedBy("io.gouji.generator.truth..")
            .whereLayer("plan")
            .mayNotAccessAnyLayer()
            .whereLayer("tables")
            .mayOnlyAccessLayers("plan")
            .whereLayer("faults")
            .mayOnlyAccessLayers("tables")
            .whereLayer("words")
            .mayOnlyAccessLayers("plan", "tables")
            .whereLayer("sets")
            .mayOnlyAccessLayers("plan", "tables", "faults", "words")
            .whereLayer("page")
            .mayOnlyAccessLayers("tables", "words")
            .whereLayer("formats")
            .mayOnlyAccessLayers("tables", "words", "page")
            .whereLayer("truth")
            .mayOnlyAccessLayers("tables");
}
