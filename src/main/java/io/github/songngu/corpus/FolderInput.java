package io.github.songngu.corpus;

import io.github.songngu.BitextPipeline;
import io.github.songngu.read.InputException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A tree of folders: every {@code NAME.en[.EXT]} with the {@code NAME.vi[.EXT]} beside it, and
 * every other document as a paired article. Names that begin with a dot and files called {@code
 * README} are passed over.
 *
 * <p>The names of one folder at a time are kept in memory.
 *
 * @param alone whether no other input can have documents of the same names: these are then named
 *     from here, otherwise with the path of the folder
 * @param except a folder that is passed over, by whatever path it is reached; need not exist
 */
record FolderInput(Path root, boolean alone, Path except) implements CorpusInput {

  private static final Pattern SIDE =
      Pattern.compile(
          "(.{1,250})\\.(en|vi)(?:\\.[a-z0-9]{1,8})?(?:\\.gz)?", Pattern.CASE_INSENSITIVE);
  private static final Pattern ARTICLE =
      Pattern.compile(
          "(.{1,250})\\.(?:txt|text|tsv|csv|docx|odt|xlsx|md|markdown|srt|vtt|epub|x?html?|mht|mhtml)"
              + "(?:\\.gz)?",
          Pattern.CASE_INSENSITIVE);

  /** What tells about a folder. */
  private static final Pattern ABOUT =
      Pattern.compile("readme(\\.[a-z]{1,8})?", Pattern.CASE_INSENSITIVE);

  @Override
  public DocumentCursor open() {
    return new Walk();
  }

  /** Depth first, by name; the files of a folder before the folders in it. */
  private final class Walk implements DocumentCursor {

    private final Deque<Path> folders = new ArrayDeque<>(List.of(root));
    private final Deque<SourceDocument> documents = new ArrayDeque<>();

    @Override
    public @Nullable SourceDocument next() throws IOException {
      while (documents.isEmpty() && !folders.isEmpty()) {
        Path folder = folders.pop();
        try {
          enter(folder);
        } catch (AccessDeniedException e) {
          documents.add(new Closed(folder));
        }
      }
      return documents.poll();
    }

    private void enter(Path folder) throws IOException {
      Map<String, List<Path>> names = new TreeMap<>();
      List<Path> below = new ArrayList<>();
      for (Path path : sorted(folder)) {
        // A link to a folder may lead back to where it stands.
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
          if (!isExcept(path)) {
            below.add(path);
          }
        } else if (Files.isRegularFile(path)) {
          String name = documentName(String.valueOf(path.getFileName()));
          if (name != null) {
            names.computeIfAbsent(name, unused -> new ArrayList<>()).add(path);
          }
        }
      }
      names.forEach((name, files) -> documents.add(document(name, files)));
      for (int i = below.size() - 1; i >= 0; i--) {
        folders.push(below.get(i));
      }
    }

    private boolean isExcept(Path folder) throws IOException {
      return Files.exists(except) && Files.isSameFile(folder, except);
    }

    /** A paired article or two documents, if all is well. */
    private SourceDocument document(String name, List<Path> files) {
      try {
        // Letters that this locale does not have come out of a path, but do not go into one.
        String id = id(Path.of(files.get(0).toString()).resolveSibling(name));
        List<String> languages = files.stream().map(FolderInput::language).sorted().toList();
        boolean whole = languages.equals(List.of("")) || languages.equals(List.of("en", "vi"));
        return whole ? new FileDocument(id, files, Map.of()) : new Incomplete(id, files);
      } catch (InvalidPathException e) {
        return new Unnamed(files.get(0));
      }
    }

    private String id(Path file) {
      return (alone ? root.relativize(file) : file).toString().replace('\\', '/');
    }

    @Override
    public void close() {}
  }

  private static List<Path> sorted(Path folder) throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths
          .filter(path -> !String.valueOf(path.getFileName()).startsWith("."))
          .sorted()
          .toList();
    }
  }

  private static @Nullable String documentName(String file) {
    if (ABOUT.matcher(file).matches()) {
      return null;
    }
    Matcher side = SIDE.matcher(file);
    if (side.matches()) {
      return side.group(1);
    }
    Matcher article = ARTICLE.matcher(file);
    return article.matches() ? article.group(1) : null;
  }

  /** Returns the language that a file's name says, or nothing. */
  private static String language(Path file) {
    Matcher side = SIDE.matcher(String.valueOf(file.getFileName()));
    return side.matches() ? side.group(2).toLowerCase(Locale.ROOT) : "";
  }

  /** A folder that must not be looked into; others may. */
  private record Closed(Path folder) implements SourceDocument {

    @Override
    public String place() {
      return folder.toString();
    }

    @Override
    public void addTo(Stamp stamp) {
      stamp.add(place());
    }

    @Override
    public Result align(BitextPipeline pipeline) throws IOException {
      throw new AccessDeniedException(place());
    }
  }

  /** A file whose name would be another one in another locale, and the document's with it. */
  private record Unnamed(Path file) implements SourceDocument {

    @Override
    public String place() {
      return file.toString();
    }

    @Override
    public void addTo(Stamp stamp) {
      stamp.add(file);
    }

    @Override
    public Result align(BitextPipeline pipeline) {
      throw new InputException(
          place(),
          "",
          "a name with letters that this locale does not have",
          "LC_ALL=C.UTF-8, which has all");
    }
  }

  /** Files that make no document. */
  private record Incomplete(String id, List<Path> files) implements SourceDocument {

    @Override
    public String place() {
      return files.get(0).toString();
    }

    @Override
    public void addTo(Stamp stamp) {
      stamp.add(id);
      files.forEach(stamp::add);
    }

    @Override
    public Result align(BitextPipeline pipeline) {
      String found =
          files.size() == 1
              ? "no file of the other language"
              : files.size() + " files of that name";
      throw new InputException(place(), "", found, "one document named " + id);
    }
  }
}
