package io.github.songngu.split;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.Properties;
import opennlp.tools.dictionary.Dictionary;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.Span;

/**
 * OpenNLP's sentence detection, asked about one mark at a time.
 *
 * <p>The model sees nothing but the token that holds the mark and its two neighbours, so a window
 * of three tokens gets the answer that the whole text would, in time that does not depend on the
 * length of the text.
 */
final class StopModel {

  /** Longer tokens are cut: no abbreviation or word is that long, but hostile text may be. */
  private static final int MAX_TOKEN = 40;

  /**
   * Stays empty: the rules look abbreviations up before they ask. OpenNLP would compare every entry
   * with the text at every mark, which makes it four times as slow.
   */
  private static final Dictionary NO_ABBREVIATIONS = new Dictionary(true);

  private final SentenceModel model;

  private StopModel(SentenceModel model) {
    this.model = model;
  }

  /** Reads the English model from OpenNLP's artifact, wherever that is on the class path. */
  static StopModel english() {
    return new StopModel(read(findEnglish()));
  }

  /** Reads the Vietnamese model, which is our own. */
  static StopModel vietnamese() {
    URL own = StopModel.class.getResource("vi-sentence.bin");
    if (own == null) {
      throw new IllegalStateException("vi-sentence.bin is missing beside " + StopModel.class);
    }
    return new StopModel(read(own));
  }

  /** Returns a judge for one call: OpenNLP's detector keeps state and must not be shared. */
  Judge judge() {
    return new Judge(new SentenceDetectorME(model, NO_ABBREVIATIONS));
  }

  /** Says whether marks of one text end sentences; for one thread. */
  static final class Judge {

    private final SentenceDetectorME detector;

    private Judge(SentenceDetectorME detector) {
      this.detector = detector;
    }

    /** Returns whether the model ends a sentence at the mark, which white space follows. */
    boolean endsAt(String text, int mark, int lineStart, int lineEnd) {
      int start =
          tokenStart(
              text, blanksBefore(text, tokenStart(text, mark, lineStart), lineStart), lineStart);
      int end = tokenEnd(text, blanksAfter(text, tokenEnd(text, mark, lineEnd), lineEnd), lineEnd);
      Span[] parts = detector.sentPosDetect(text.substring(start, end));
      return parts.length > 1 && parts[parts.length - 1].getStart() > mark - start;
    }

    private static int tokenStart(String text, int i, int from) {
      int limit = Math.max(from, i - MAX_TOKEN);
      while (i > limit && !Chars.isBlank(text.charAt(i - 1))) {
        i--;
      }
      return i;
    }

    private static int blanksBefore(String text, int i, int from) {
      int limit = Math.max(from, i - MAX_TOKEN);
      while (i > limit && Chars.isBlank(text.charAt(i - 1))) {
        i--;
      }
      return i;
    }

    private static int tokenEnd(String text, int i, int to) {
      int limit = Math.min(to, i + MAX_TOKEN);
      while (i < limit && !Chars.isBlank(text.charAt(i))) {
        i++;
      }
      return i;
    }

    private static int blanksAfter(String text, int i, int to) {
      int limit = Math.min(to, i + MAX_TOKEN);
      while (i < limit && Chars.isBlank(text.charAt(i))) {
        i++;
      }
      return i;
    }
  }

  private static SentenceModel read(URL url) {
    try (InputStream in = url.openStream()) {
      return new SentenceModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the sentence model " + url, e);
    }
  }

  private static URL findEnglish() {
    // The model's file name holds two version numbers; model.properties beside it tells the name.
    // Every model artifact has such a file at its root. Only a class loader finds resources that
    // lie outside the own module.
    ClassLoader loader = StopModel.class.getClassLoader();
    try {
      for (URL url : Collections.list(loader.getResources("model.properties"))) {
        Properties properties = new Properties();
        try (InputStream in = url.openStream()) {
          properties.load(in);
        }
        String name = properties.getProperty("model.name", "");
        URL model = loader.getResource(name);
        if (properties.getProperty("model.language", "").equals("en")
            && name.contains("sentence")
            && model != null) {
          return model;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot look for the English sentence model", e);
    }
    throw new IllegalStateException(
        "no English sentence model on the class path; add"
            + " org.apache.opennlp:opennlp-models-sentdetect-en");
  }
}
