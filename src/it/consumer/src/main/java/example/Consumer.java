package example;

import io.github.songngu.BitextPipeline;
import io.github.songngu.align.Bitext;
import io.github.songngu.export.TmxWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a user of the library writes. */
public class Consumer {

  public static void main(String[] arguments) throws Exception {
    Bitext bitext = BitextPipeline.ofDefaults().align(Path.of(arguments[0])).orThrow();
    Path tmx = Path.of(arguments[1]);
    try (TmxWriter writer = TmxWriter.builder().build(Files.newOutputStream(tmx))) {
      writer.write(bitext);
    }
    String written = Files.readString(tmx);
    int pairs = bitext.pairs().size();
    int units = written.split("<tu ", -1).length - 1;
    if (pairs < 15 || units != pairs || !written.contains("Chủ tịch nước")) {
      throw new IllegalStateException(pairs + " pairs, " + units + " translation units");
    }
  }
}
