package io.github.songngu.memory;

/**
 * Something that is wrong with a memory.
 *
 * @param severity how bad it is
 * @param line where it is, from 1; 0 if it is about the whole file
 * @param unit the number of the unit, from 1; 0 if it is about the head or the whole file
 * @param reason what was found and what was expected
 */
public record Finding(Severity severity, long line, long unit, String reason) {

  /** How bad a finding is. */
  public enum Severity {
    /** The file breaks a rule, or some program is known to refuse or to lose what is there. */
    ERROR,
    /** The file can be used, but may not be what was meant. */
    WARNING
  }
}
