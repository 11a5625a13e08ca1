package io.github.songngu.read;

import io.github.songngu.text.ArticlePair;
import io.github.songngu.text.Language;
import java.io.Serializable;

/**
 * An article in both languages, and what was recognised in the file that holds it.
 *
 * @param pair the two sides, English as the source; both have the whole file as their text
 * @param layout how the file arranges them
 * @param first the language of the first paragraph
 */
public record PairedArticle(ArticlePair pair, Layout layout, Language first)
    implements Serializable {}
