package io.github.songngu.cli;

import io.github.songngu.lexicon.Lexicon;
import io.github.songngu.split.SentenceSplitter;
import io.github.songngu.text.Language;

/** Loads what aligning needs on another processor while the program starts and reads its input. */
final class Preload {

  private Preload() {}

  /**
   * Begins to load the lexicon and, where sentences have to be found first, what that needs.
   * Whoever asks for them waits until they are there.
   */
  static void begin(boolean splits) {
    Thread loader = new Thread(() -> load(splits), "preload");
    loader.setDaemon(true);
    loader.start();
  }

  private static void load(boolean splits) {
    Lexicon.builtIn();
    if (splits) {
      for (Language language : Language.values()) {
        SentenceSplitter.of(language);
      }
    }
  }
}
