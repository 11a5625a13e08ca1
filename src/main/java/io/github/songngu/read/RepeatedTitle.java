package io.github.songngu.read;

import io.github.songngu.read.Block.Kind;
import io.github.songngu.read.Document.Property;
import org.jspecify.annotations.Nullable;

/** Finds the title where it stands again: above a caption, below the lead, as a link. */
final class RepeatedTitle implements Cut.Rule {

  /** Shorter ones are words that may head anything. */
  private static final int SHORTEST = 4;

  private final String given;
  private String title = "";

  RepeatedTitle(Document document) {
    this.given = Line.key(document.properties().getOrDefault(Property.TITLE, ""));
  }

  @Override
  public @Nullable Cut find(Line line, int before) {
    if (!line.isShort() || line.words() < SHORTEST) {
      return null;
    }
    String key = line.key();
    if (title.isEmpty()) {
      boolean first = before == 0 || line.block().kind() == Kind.TITLE || key.equals(given);
      title = first && !line.endsSentence() ? key : title;
      return null;
    }
    return key.equals(title) ? Cut.whole(line.block(), Kind.REPEATED, "the title again") : null;
  }
}
