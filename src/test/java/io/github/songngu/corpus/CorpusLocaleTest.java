package io.github.songngu.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.songngu.cli.Main;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run in a locale that has no letters but those of ASCII. */
class CorpusLocaleTest {

  private static final Path ARTICLE = Path.of("testdata/articles/rail-link.txt");

  @TempDir Path folder;

  @Test
  void passesOverNamesThatItCannotSpell() throws IOException, InterruptedException {
    assumeThat(System.getProperty("sun.jnu.encoding")).isEqualTo("UTF-8");
    Path articles = Files.createDirectory(folder.resolve("articles"));
    Files.copy(ARTICLE, articles.resolve("rail-link.txt"));
    Files.copy(ARTICLE, articles.resolve("phố.txt"));
    Files.copy(ARTICLE, Files.createDirectory(articles.resolve("Huế")).resolve("news.txt"));

    ProcessBuilder run =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "corpus",
            articles.toString(),
            "-o",
            folder.resolve("out").toString());
    run.environment().put("LC_ALL", "C");
    Process process = run.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).as(said).isEqualTo(1);
    assertThat(said)
        .contains("1 document aligned, 2 could not be used")
        .contains("news.txt: found a name with letters that this locale does not have");
  }
}
