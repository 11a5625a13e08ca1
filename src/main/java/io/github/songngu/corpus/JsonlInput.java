package io.github.songngu.corpus;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A document a line, see {@link JsonDocument}. */
record JsonlInput(Path file) implements CorpusInput {

  @Override
  public DocumentCursor open() throws IOException {
    LineCursor lines = new LineCursor(file);
    return new DocumentCursor() {
      @Override
      public @Nullable SourceDocument next() throws IOException {
        LineCursor.Line line = lines.next();
        return line == null
            ? null
            : new Deferred(
                line.place(),
                line.bytes().length,
                line::addTo,
                pipeline -> parse(line).align(pipeline));
      }

      @Override
      public void close() throws IOException {
        lines.close();
      }
    };
  }

  private JsonDocument parse(LineCursor.Line line) {
    return JsonDocument.parse(file.toString(), "line " + line.number(), line.bytes());
  }
}
