package io.github.songngu.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExternalSortTest {

  @TempDir Path folder;

  /** With little memory there are more runs than are merged at a time. */
  @ParameterizedTest
  @ValueSource(longs = {100, 1000, 1 << 20})
  void sortsLikeASortInMemory(long memory) throws IOException {
    Random random = new Random(memory);
    List<byte[]> expected = new ArrayList<>();
    List<byte[]> found = new ArrayList<>();
    try (ExternalSort sort = new ExternalSort(folder, "test", memory)) {
      for (int i = 0; i < 5000; i++) {
        byte[] item = new byte[random.nextInt(12)];
        random.nextBytes(item);
        expected.add(item);
        sort.add(item);
      }
      ExternalSort.Sorted sorted = sort.sorted();
      for (byte[] item = sorted.next(); item != null; item = sorted.next()) {
        found.add(item);
      }
    }
    expected.sort(Arrays::compareUnsigned);
    assertThat(found.toArray(new byte[0][])).isDeepEqualTo(expected.toArray(new byte[0][]));
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
  }
}
