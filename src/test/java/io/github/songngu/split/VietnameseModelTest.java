package io.github.songngu.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class VietnameseModelTest {

  @Test
  void theModelIsTheOneOfTheSentences() throws IOException {
    ByteArrayOutputStream trained = new ByteArrayOutputStream();
    VietnameseModelTrainer.train().serialize(trained);

    assertThat(entry("sent.model", Files.readAllBytes(VietnameseModelTrainer.MODEL)))
        .as("train the model anew: mvn test-compile exec:java -Ptrain")
        .isNotEmpty()
        .isEqualTo(entry("sent.model", trained.toByteArray()));
  }

  @Test
  void theSentencesAreEnough() throws IOException {
    assertThat(VietnameseModelTrainer.sentences()).hasSizeGreaterThan(450).doesNotHaveDuplicates();
  }

  private static byte[] entry(String name, byte[] model) throws IOException {
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(model))) {
      ZipEntry entry = in.getNextEntry();
      while (entry != null && !entry.getName().equals(name)) {
        entry = in.getNextEntry();
      }
      return in.readAllBytes();
    }
  }
}
