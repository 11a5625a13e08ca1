package io.github.songngu.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/**
 * The rules of the DTD of TMX 1.4b: which element may have which attributes and children, and in
 * which order.
 *
 * <p>They are kept here as a table, and not left to a validating parser, because such a parser ends
 * at the first character that is not XML, speaks the language of the machine's user and does not
 * know of units.
 */
final class TmxRules {

  private static final Set<String> INLINE = Set.of("bpt", "ept", "it", "ph", "hi", "ut");
  private static final Set<String> SUBFLOW = Set.of("sub");
  private static final Set<String> SEGMENT_TYPES =
      Set.of("block", "paragraph", "sentence", "phrase");
  private static final String DATES = " o-encoding creationdate creationid changedate changeid";
  private static final String HISTORY =
      DATES + " datatype usagecount lastusagedate creationtool creationtoolversion o-tmf";

  /** How a child stands in its parent: those of a higher rank stand behind those of a lower. */
  private record Child(int rank, boolean required, boolean once) {}

  /** What an element may have; in the order of the alphabet, so that errors are always the same. */
  private record Rule(
      SortedSet<String> required,
      Set<String> allowed,
      SortedMap<String, Child> children,
      boolean text) {}

  private static final Map<String, Rule> RULES = rules();

  /** An element that has begun. */
  private static final class Open {
    final String name;
    final Rule rule;
    final boolean ours;
    final Set<String> seen = new HashSet<>();
    int rank;
    boolean textFound;

    Open(String name, Rule rule) {
      this.name = name;
      this.rule = rule;
      this.ours = false;
    }

    /** Begins a root of our own, to which no rule applies. */
    Open(String name) {
      this.name = name;
      this.rule = ANYTHING;
      this.ours = true;
    }
  }

  private static final Rule ANYTHING = new Rule(words(""), Set.of(), new TreeMap<>(), true);

  private final Errors errors;
  private final List<Open> open = new ArrayList<>();

  /** How deep we are in an element that there is no rule for. */
  private int unknown;

  /** Whether the root is our own, made for the sake of what comes after a broken unit. */
  private boolean restarted;

  private int line;

  /** What is told of each error; the line is the parser's. */
  interface Errors {
    void tell(int line, String reason);
  }

  TmxRules(Errors errors) {
    this.errors = errors;
  }

  private static Map<String, Rule> rules() {
    Map<String, Rule> rules = new HashMap<>();
    Map<String, Child> remarks =
        Map.of("note", new Child(0, false, false), "prop", new Child(0, false, false));
    Child alwaysOnce = new Child(1, true, true);
    rules.put(
        "tmx", rule("", "version", Map.of("header", new Child(0, true, true), "body", alwaysOnce)));
    rules.put(
        "header",
        rule(
            "creationtool creationtoolversion segtype o-tmf adminlang srclang datatype",
            DATES,
            with(remarks, "ude", new Child(0, false, false))));
    rules.put("body", rule("", "", Map.of("tu", new Child(0, false, false))));
    rules.put(
        "tu",
        rule(
            "", "tuid segtype srclang" + HISTORY, with(remarks, "tuv", new Child(1, true, false))));
    rules.put("tuv", rule("xml:lang", "lang" + HISTORY, with(remarks, "seg", alwaysOnce)));
    rules.put("note", text("", "o-encoding xml:lang lang", Set.of()));
    rules.put("prop", text("type", "o-encoding xml:lang lang", Set.of()));
    rules.put("ude", rule("name", "base", Map.of("map", new Child(0, true, false))));
    rules.put("map", rule("unicode", "code ent subst", Map.of()));
    rules.put("seg", text("", "", INLINE));
    rules.put("bpt", text("i", "x type", SUBFLOW));
    rules.put("ept", text("i", "", SUBFLOW));
    rules.put("it", text("pos", "x type", SUBFLOW));
    rules.put("ph", text("", "x assoc type", SUBFLOW));
    rules.put("ut", text("", "x", SUBFLOW));
    rules.put("hi", text("", "x type", INLINE));
    rules.put("sub", text("", "datatype type", INLINE));
    return Map.copyOf(rules);
  }

  private static Map<String, Child> with(Map<String, Child> children, String name, Child child) {
    Map<String, Child> more = new HashMap<>(children);
    more.put(name, child);
    return more;
  }

  private static Rule rule(String required, String allowed, Map<String, Child> children) {
    return new Rule(
        words(required),
        Set.copyOf(words(required + " " + allowed)),
        new TreeMap<>(children),
        false);
  }

  private static Rule text(String required, String allowed, Set<String> children) {
    SortedMap<String, Child> any = new TreeMap<>();
    children.forEach(child -> any.put(child, new Child(0, false, false)));
    return new Rule(words(required), Set.copyOf(words(required + " " + allowed)), any, true);
  }

  private static SortedSet<String> words(String list) {
    return list.isBlank() ? new TreeSet<>() : new TreeSet<>(List.of(list.strip().split(" +")));
  }

  /** Returns those attributes of an element that it may have, in their order. */
  static Map<String, String> known(String element, Map<String, String> attributes) {
    Set<String> allowed = Objects.requireNonNull(RULES.get(element)).allowed;
    if (allowed.containsAll(attributes.keySet())) {
      return attributes;
    }
    Map<String, String> known = new LinkedHashMap<>(attributes);
    known.keySet().retainAll(allowed);
    return known;
  }

  /** Forgets what is open, as for a parser that begins in the body of a memory. */
  void restart() {
    open.clear();
    unknown = 0;
    restarted = true;
  }

  /** Checks what the parser is at. */
  void check(int event, XMLStreamReader xml) {
    line = xml.getLocation().getLineNumber();
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> start(xml);
      case XMLStreamConstants.END_ELEMENT -> end();
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(xml);
      default -> {}
    }
  }

  private void error(String reason) {
    errors.tell(line, reason);
  }

  private void start(XMLStreamReader xml) {
    String name = xml.getLocalName();
    if (unknown > 0) {
      unknown++;
      return;
    }
    Rule rule = RULES.get(name);
    if (rule == null) {
      error("element <" + name + ">, which TMX does not have");
      unknown = 1;
      return;
    }
    if (!open.isEmpty()) {
      child(open.get(open.size() - 1), name);
    } else if (!name.equals("tmx")) {
      error("element <" + name + "> as the root, expected <tmx>");
    }
    if (open.isEmpty() && restarted) {
      open.add(new Open(name));
    } else {
      open.add(new Open(name, rule));
      attributes(name, rule, xml);
    }
  }

  private void child(Open parent, String name) {
    if (parent.ours) {
      return;
    }
    Child child = parent.rule.children.get(name);
    if (child == null) {
      error("<" + name + "> in <" + parent.name + ">, where it may not stand");
      return;
    }
    if (child.rank < parent.rank) {
      error("<" + name + "> behind others in <" + parent.name + ">, expected before them");
    }
    parent.rank = Math.max(parent.rank, child.rank);
    if (!parent.seen.add(name) && child.once) {
      error("another <" + name + "> in <" + parent.name + ">, expected one");
    }
  }

  private void attributes(String name, Rule rule, XMLStreamReader xml) {
    Set<String> found = new HashSet<>();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String attribute = TmxParser.attributeName(xml, i);
      found.add(attribute);
      if (!rule.allowed.contains(attribute)) {
        error("attribute '" + attribute + "' of <" + name + ">, which it does not have");
      } else {
        value(name, attribute, xml.getAttributeValue(i));
      }
    }
    for (String required : rule.required) {
      if (!found.contains(required)) {
        error("<" + name + "> without the attribute '" + required + "'");
      }
    }
  }

  private void value(String element, String attribute, String value) {
    boolean right =
        switch (attribute) {
          case "version" -> value.equals("1.4");
          case "segtype" -> SEGMENT_TYPES.contains(value);
          case "pos" -> value.equals("begin") || value.equals("end");
          default -> true;
        };
    if (!right) {
      String expected =
          switch (attribute) {
            case "version" -> "1.4";
            case "segtype" -> "block, paragraph, sentence or phrase";
            default -> "begin or end";
          };
      error(
          "attribute "
              + attribute
              + "=\""
              + value
              + "\" of <"
              + element
              + ">, expected "
              + expected);
    }
  }

  private void end() {
    if (unknown > 0) {
      unknown--;
      return;
    }
    Open ended = open.remove(open.size() - 1);
    ended.rule.children.forEach(
        (name, child) -> {
          if (child.required && !ended.seen.contains(name)) {
            error("<" + ended.name + "> without <" + name + ">");
          }
        });
  }

  private void text(XMLStreamReader xml) {
    if (unknown > 0 || open.isEmpty()) {
      return;
    }
    Open parent = open.get(open.size() - 1);
    // An element that is empty by the DTD may not even hold white space.
    boolean bad = !parent.rule.text && (parent.rule.children.isEmpty() || !isSpace(xml));
    if (bad && !parent.textFound) {
      parent.textFound = true;
      error("text in <" + parent.name + ">, where none may stand");
    }
  }

  /** White space as XML counts it: CDATA is text even if it is blank, but who would mind. */
  private static boolean isSpace(XMLStreamReader xml) {
    char[] units = xml.getTextCharacters();
    int start = xml.getTextStart();
    for (int i = start; i < start + xml.getTextLength(); i++) {
      if (units[i] > ' ') {
        return false;
      }
    }
    return true;
  }
}
