package io.github.songngu.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartedWriterTest {

  private static final MemoryHeader HEADER = MemoryHeader.of("t", "1", "en");

  /** The parts are whole memories, all but the last are full, and together they are the memory. */
  @ParameterizedTest
  @CsvSource({"0, 3, 1", "1, 3, 1", "3, 3, 1", "4, 3, 2", "6, 3, 2", "7, 1, 7", "5, 100, 1"})
  void partsMakeUpTheMemory(int size, int most, int number) throws IOException {
    RandomUnits random = new RandomUnits(size);
    List<TranslationUnit> units = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      units.add(random.unit());
    }
    List<ByteArrayOutputStream> files = new ArrayList<>();
    PartedWriter writer = writer(most, files);
    for (TranslationUnit unit : units) {
      writer.write(unit);
    }
    writer.close();
    writer.close();
    assertThat(writer.parts()).isEqualTo(number);
    assertThat(files).hasSize(number);
    List<TranslationUnit> read = new ArrayList<>();
    for (ByteArrayOutputStream file : files) {
      assertThat(read.size() % most).as("units before a part").isZero();
      Units.Memory part = Units.read(file.toByteArray());
      assertThat(part.header()).isEqualTo(HEADER);
      assertThat(part.units()).hasSizeLessThanOrEqualTo(most);
      read.addAll(part.units());
    }
    assertThat(read).isEqualTo(units);
  }

  private static PartedWriter writer(int most, List<ByteArrayOutputStream> files) {
    return new PartedWriter(
        most,
        part -> {
          files.add(new ByteArrayOutputStream());
          assertThat(part).isEqualTo(files.size());
          return new TmxUnitWriter(files.get(part - 1), HEADER);
        });
  }

  @Test
  void lossesOfAllPartsAreCounted() throws IOException {
    TranslationUnit bell = TranslationUnit.of(Variant.of("en", "\u0007"), Variant.of("vi", "a"));
    PartedWriter writer = writer(2, new ArrayList<>());
    assertThat(writer.losses()).isEmpty();
    for (int i = 0; i < 5; i++) {
      writer.write(bell);
    }
    writer.write(TranslationUnit.of());
    Map<Loss, Long> lost = Map.of(Loss.UNIT, 1L, Loss.CHARACTER, 5L);
    assertThat(writer.losses()).isEqualTo(lost);
    writer.close();
    assertThat(writer.losses()).isEqualTo(lost);
  }

  @Test
  void aPartHasAUnitAtLeast() {
    assertThatThrownBy(() -> writer(0, new ArrayList<>()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("units of a part: 0, expected 1 or more");
  }
}
