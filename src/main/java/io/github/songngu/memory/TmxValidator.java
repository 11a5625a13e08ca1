package io.github.songngu.memory;

import io.github.songngu.memory.Finding.Severity;
import io.github.songngu.read.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Says what is wrong with a TMX file: all of it, with lines, and behind broken units too.
 *
 * <ul>
 *   <li>Errors by XML: what is not well-formed, characters that XML forbids, bytes that are not of
 *       the encoding, an encoding other than the declared one.
 *   <li>Errors by the DTD of TMX 1.4b: elements and attributes that are unknown, missing, in the
 *       wrong order or of a value that is not listed.
 *   <li>Errors by what programs demand: dates of the form {@code YYYYMMDDThhmmssZ}, well-formed
 *       tags of languages that exist, the source language in each unit, text in two languages at
 *       least, no segment without text.
 *   <li>Warnings: a {@code tuid} that occurs twice or holds white space, a source language that
 *       matches a text by its primary subtag only, several texts in one language, codes without
 *       their other half, control characters that XML allows.
 * </ul>
 *
 * <p>Memory does not grow with the file but for the names of units, 54 bytes each at most.
 */
public final class TmxValidator {

  /**
   * What was found in a file.
   *
   * @param units how many units there are, broken ones too
   * @param errors how many findings are errors
   * @param warnings how many are warnings
   */
  public record Summary(long units, long errors, long warnings) {}

  private final Consumer<Finding> findings;
  private @Nullable TmxReader reader;
  private long errors;
  private long warnings;

  private TmxValidator(Consumer<Finding> findings) {
    this.findings = findings;
  }

  /**
   * Validates a file.
   *
   * @param name names the stream in messages
   * @param in the file, compressed by gzip or not; closed at the end
   * @param findings takes what is found, in the order of the file
   * @throws InputException if it is no TMX, or no whole gzip file
   * @throws IOException if it cannot be read
   */
  public static Summary validate(String name, InputStream in, Consumer<Finding> findings)
      throws IOException {
    return new TmxValidator(findings).run(name, in);
  }

  private Summary run(String name, InputStream in) throws IOException {
    TmxReader.Broken broken =
        (line, unit, error) ->
            add(Severity.ERROR, line, unit, error.found() + ", expected " + error.expected());
    TmxReader.Builder builder =
        TmxReader.builder().onBroken(broken).rules(new TmxRules(this::breaksRule));
    try (TmxReader opened = builder.build(name, in)) {
      reader = opened;
      encoding(opened.bytes());
      UnitRules rules =
          new UnitRules(
              (severity, reason) ->
                  add(severity, Math.max(1, opened.line()), opened.unit(), reason));
      rules.check(opened.header());
      for (TranslationUnit unit = opened.next(); unit != null; unit = opened.next()) {
        rules.check(unit);
      }
      return new Summary(opened.unit(), errors, warnings);
    }
  }

  private void encoding(XmlBytes bytes) {
    if (!bytes.isDeclaredRight()) {
      add(
          Severity.ERROR,
          1,
          0,
          "encoding "
              + bytes.charset().name()
              + ", expected "
              + bytes.declared().orElse("")
              + " as declared");
    }
  }

  /** The head is read before there is a reader to ask. */
  private void breaksRule(int line, String reason) {
    TmxReader present = reader;
    if (present == null) {
      add(Severity.ERROR, line, 0, reason);
    } else {
      add(Severity.ERROR, present.line(line), present.presentUnit(), reason);
    }
  }

  private void add(Severity severity, long line, long unit, String reason) {
    if (severity == Severity.ERROR) {
      errors++;
    } else {
      warnings++;
    }
    findings.accept(new Finding(severity, line, unit, reason));
  }
}
