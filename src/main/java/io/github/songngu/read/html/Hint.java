package io.github.songngu.read.html;

import io.github.songngu.read.Block.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What an element's name, role or class says of all that is in it.
 *
 * @param kind what it says that is
 * @param reason what says it, in a few words
 * @param firm whether it holds even for an element with much running text
 */
record Hint(Kind kind, String reason, boolean firm) {

  private static final Map<String, Kind> ROLES =
      Map.ofEntries(
          Map.entry("navigation", Kind.NAVIGATION),
          Map.entry("menu", Kind.NAVIGATION),
          Map.entry("menubar", Kind.NAVIGATION),
          Map.entry("toolbar", Kind.NAVIGATION),
          Map.entry("tablist", Kind.NAVIGATION),
          Map.entry("search", Kind.NAVIGATION),
          Map.entry("button", Kind.NAVIGATION),
          Map.entry("banner", Kind.FURNITURE),
          Map.entry("contentinfo", Kind.FURNITURE),
          Map.entry("dialog", Kind.FURNITURE),
          Map.entry("alertdialog", Kind.FURNITURE),
          Map.entry("alert", Kind.FURNITURE),
          Map.entry("complementary", Kind.FURNITURE));

  private static final Map<String, Kind> TAGS =
      Map.of(
          "nav", Kind.NAVIGATION,
          "button", Kind.NAVIGATION,
          "label", Kind.NAVIGATION,
          "amp-sidebar", Kind.NAVIGATION,
          "amp-consent", Kind.FURNITURE,
          "amp-user-notification", Kind.FURNITURE,
          "dialog", Kind.FURNITURE,
          "footer", Kind.FURNITURE,
          "aside", Kind.FURNITURE,
          "form", Kind.FURNITURE);

  /** Words and phrases of class names, in English and in Vietnamese without its marks. */
  private static final List<Map.Entry<Kind, List<String>>> WORDS =
      List.of(
          phrases(
              Kind.COMMENT,
              "comment,comments,commentary list,disqus,binh luan,binhluan,y kien,ykien,replies,"
                  + "comment respond,fb comments"),
          phrases(
              Kind.TEASER,
              "related,relate,relative news,lien quan,lienquan,tinlienquan,recommend,recommended,"
                  + "recommendation,recommendations,recirc,teaser,teasers,popular,trending,"
                  + "most read,mostread,most viewed,doc nhieu,xem nhieu,docnhieu,xemnhieu,"
                  + "read more,readmore,read next,more news,more stories,more on,also read,"
                  + "see also,doc them,xem them,tin moi,tinmoi,tin khac,tinkhac,cung chuyen muc,"
                  + "other news,others news,same category,latest news,latest,outbrain,taboola,promo,"
                  + "promos,cross sell,further reading,up next,list news,box news"),
          phrases(
              Kind.NAVIGATION,
              "nav,navbar,navigation,menu,megamenu,breadcrumb,breadcrumbs,pagination,pager,toolbar,"
                  + "share,sharing,sharebar,social,socials,addthis,sharethis,tags,tag list,taglist,"
                  + "tag links,hashtag,hashtags,tu khoa,tukhoa,keywords,keyword,topics,skip link,"
                  + "search,login,signin,actions,action bar,tools,follow,bookmark,font size,"
                  + "text size,print button,language switcher,lang switch,google news"),
          phrases(
              Kind.FURNITURE,
              "footer,cookie,cookies,consent,gdpr,ad,ads,adv,advert,adverts,advertisement,"
                  + "advertising,adsense,adslot,adsbox,dfp,gpt,sponsor,sponsored,quang cao,quangcao,"
                  + "qc,newsletter,subscribe,subscription,paywall,popup,modal,overlay,toast,"
                  + "copyright,disclaimer,rating,vote,voting,poll,banner,sidebar,widget,masthead,"
                  + "site header,page header,topbar,top bar,hotline,weather widget,author bio,"
                  + "author box,about author,bio,audio box,product box,product card,buy box,affiliate,"
                  + "donate,app download,notification,loading,audio player,"
                  + "video player,tts"));

  /** The same by their first words: pages have a hundred thousand classes. */
  private static final Map<String, List<Phrase>> BY_FIRST_WORD = byFirstWord();

  /**
   * Words that say what an element is.
   *
   * @param rank of those that an element has, that with the lowest counts
   */
  private record Phrase(Kind kind, String words, int rank) {}

  /** Words that turn the next into its opposite, or into the name of a state. */
  private static final List<String> NEGATIONS =
      List.of(" no ", " has ", " with ", " without ", " not ", " is ", " hide ");

  private static final Set<String> QUOTING = Set.of("blockquote", "figure", "q");

  private static Map<String, List<Phrase>> byFirstWord() {
    Map<String, List<Phrase>> phrases = new HashMap<>();
    int rank = 0;
    for (Map.Entry<Kind, List<String>> entry : WORDS) {
      for (String words : entry.getValue()) {
        phrases
            .computeIfAbsent(words.strip().split(" ", 2)[0], word -> new ArrayList<>())
            .add(new Phrase(entry.getKey(), words, rank++));
      }
    }
    return phrases;
  }

  private static Map.Entry<Kind, List<String>> phrases(Kind kind, String list) {
    return Map.entry(kind, Stream.of(list.split(",")).map(phrase -> " " + phrase + " ").toList());
  }

  /** Returns what an element says by itself, or null. */
  static @Nullable Hint of(Element element) {
    String tag = element.normalName();
    Kind byTag = TAGS.get(tag);
    if (byTag != null && !(tag.equals("footer") && isInside(element, QUOTING))) {
      boolean firm = byTag == Kind.NAVIGATION || tag.equals("footer");
      return new Hint(byTag, "in <" + tag + ">", firm);
    }
    Kind byRole = element.hasAttr("role") ? ROLES.get(element.attr("role")) : null;
    if (byRole != null) {
      return new Hint(byRole, "role " + element.attr("role"), byRole == Kind.NAVIGATION);
    }
    if (element.attr("itemprop").equals("comment")
        || element.attr("itemtype").endsWith("/Comment")) {
      return new Hint(Kind.COMMENT, "comment by itemtype", true);
    }
    if (tag.equals("header") && !isInside(element, Set.of("article", "main", "section"))) {
      return new Hint(Kind.FURNITURE, "in <header>", false);
    }
    return ofWords(element);
  }

  private static @Nullable Hint ofWords(Element element) {
    String words = element.attributesSize() == 0 ? "" : Words.of(element);
    Phrase first = null;
    for (int at = 0; at + 1 < words.length(); at = words.indexOf(' ', at + 1)) {
      String word = words.substring(at + 1, words.indexOf(' ', at + 1));
      for (Phrase phrase : BY_FIRST_WORD.getOrDefault(word, List.of())) {
        if ((first == null || phrase.rank < first.rank)
            && words.startsWith(phrase.words, at)
            && !isNegated(words, at)) {
          first = phrase;
        }
      }
    }
    return first == null
        ? null
        : new Hint(first.kind, "class '" + first.words.strip() + "'", first.kind == Kind.COMMENT);
  }

  private static boolean isNegated(String words, int at) {
    return NEGATIONS.stream().anyMatch(word -> words.startsWith(word, at + 1 - word.length()));
  }

  private static boolean isInside(Element element, Set<String> tags) {
    for (Element at = element.parent(); at != null; at = at.parent()) {
      if (tags.contains(at.normalName())) {
        return true;
      }
    }
    return false;
  }
}
