package io.github.songngu;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Locale;

/** The structure that the package documentation promises. */
@AnalyzeClasses(packages = "io.github.songngu", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  private static final DescribedPredicate<JavaClass> CONFINED =
      resideInAnyPackage(
          "com.google.common..",
          "com.ibm.icu..",
          "opennlp..",
          "com.fasterxml..",
          "picocli..",
          "org.apache..",
          "de.siegmar..",
          "org.commonmark..",
          "org.jsoup..");

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching("io.github.songngu.(*)..").should().beFreeOfCycles();

  /** The packages in reading order; each may use those before it. */
  @ArchTest
  static final ArchRule textFlowsOneWay =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("text")
          .definedBy("..songngu.text..")
          .layer("vietnamese")
          .definedBy("..songngu.vietnamese..")
          .layer("language")
          .definedBy("..songngu.language..")
          .layer("values")
          .definedBy("..songngu.values..")
          .layer("read")
          .definedBy("..songngu.read..")
          .layer("split")
          .definedBy("..songngu.split..")
          .layer("lexicon")
          .definedBy("..songngu.lexicon..")
          .layer("score")
          .definedBy("..songngu.score..")
          .layer("pair")
          .definedBy("..songngu.pair..")
          .layer("align")
          .definedBy("..songngu.align..")
          .layer("memory")
          .definedBy("..songngu.memory..")
          .layer("export")
          .definedBy("..songngu.export..")
          .layer("evaluate")
          .definedBy("..songngu.evaluate..")
          .layer("filter")
          .definedBy("..songngu.filter..")
          .layer("pipeline")
          .definedBy("io.github.songngu")
          .layer("corpus")
          .definedBy("..songngu.corpus..")
          .layer("spark")
          .definedBy("..songngu.spark..")
          .layer("cli")
          .definedBy("..songngu.cli..")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("spark")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("corpus")
          .mayOnlyBeAccessedByLayers("spark", "cli")
          .whereLayer("pipeline")
          .mayOnlyBeAccessedByLayers("corpus", "spark", "cli")
          .whereLayer("filter")
          .mayOnlyBeAccessedByLayers("corpus", "spark", "cli")
          .whereLayer("evaluate")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("export")
          .mayOnlyBeAccessedByLayers("corpus", "spark", "cli")
          .whereLayer("pair")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("memory")
          .mayOnlyBeAccessedByLayers("export", "filter", "corpus", "cli")
          .whereLayer("align")
          .mayOnlyBeAccessedByLayers("export", "evaluate", "pipeline", "corpus", "spark", "cli")
          .whereLayer("score")
          .mayOnlyBeAccessedByLayers("align", "pipeline", "cli")
          .whereLayer("lexicon")
          .mayOnlyBeAccessedByLayers("score", "pair", "align", "pipeline", "corpus", "spark", "cli")
          .whereLayer("split")
          .mayOnlyBeAccessedByLayers("pipeline", "cli")
          .whereLayer("read")
          .mayOnlyBeAccessedByLayers(
              "lexicon", "memory", "pair", "pipeline", "corpus", "spark", "cli")
          .whereLayer("values")
          .mayOnlyBeAccessedByLayers("read", "score", "split", "pair", "filter", "pipeline", "cli")
          .whereLayer("language")
          .mayOnlyBeAccessedByLayers("read", "split", "pair", "filter", "cli")
          .whereLayer("vietnamese")
          .mayOnlyAccessLayers("text")
          .whereLayer("text")
          .mayNotAccessAnyLayer();

  @ArchTest
  static final ArchRule publicSignaturesNameNoOtherLibrary =
      noMethods()
          .that()
          .arePublic()
          .and()
          .areDeclaredInClassesThat()
          .arePublic()
          .and()
          .areDeclaredInClassesThat()
          .resideOutsideOfPackages("..cli..", "..spark..")
          .should()
          .haveRawReturnType(CONFINED)
          .orShould()
          .haveRawParameterTypes(anyOf(CONFINED));

  private static DescribedPredicate<List<JavaClass>> anyOf(
      DescribedPredicate<JavaClass> predicate) {
    return DescribedPredicate.describe(
        "any of " + predicate.getDescription(), types -> types.stream().anyMatch(predicate));
  }

  @ArchTest
  static final ArchRule onlyTheCommandLinePrints = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

  @ArchTest
  static final ArchRule onlyTheCommandLineExits =
      noClasses()
          .that()
          .resideOutsideOfPackage("..cli..")
          .should()
          .callMethod(System.class, "exit", int.class);

  @ArchTest
  static final ArchRule openNlpStaysInSplit =
      noClasses()
          .that()
          .resideOutsideOfPackage("..split..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("opennlp..");

  @ArchTest
  static final ArchRule jsoupStaysInRead =
      noClasses()
          .that()
          .resideOutsideOfPackage("..read..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.jsoup..");

  @ArchTest
  static final ArchRule caseDoesNotDependOnTheLocale =
      noClasses()
          .should()
          .callMethod(String.class, "toLowerCase")
          .orShould()
          .callMethod(String.class, "toUpperCase")
          .orShould()
          .callMethod(String.class, "getBytes")
          .orShould()
          .callMethod(Locale.class, "getDefault");
}
