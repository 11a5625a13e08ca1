package io.github.songngu.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CldrNamesTest {

  private static final Path RESOURCE = Path.of("src/models/cldr-names.tsv");

  @Test
  void theTableIsWhatIcuHolds() throws IOException {
    String table = CldrNames.table();
    if ("update".equals(System.getProperty("golden"))) {
      Files.writeString(RESOURCE, table);
    }
    assertThat(Files.readString(RESOURCE)).isEqualTo(table);
  }
}
