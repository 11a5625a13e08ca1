/**
 * Reads web pages as people save them.
 *
 * <p>{@link io.github.songngu.read.html.HtmlReader} decodes a page, lays its text out in pieces as
 * a browser would, finds among them the article by what the markup says and by how text and links
 * are spread, and marks all others as menus, teasers, comments or furniture. Rules look at the
 * structure of pages and at words that many sites use in their markup, never at the site.
 */
@NullMarked
package io.github.songngu.read.html;

import org.jspecify.annotations.NullMarked;
