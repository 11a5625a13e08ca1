/**
 * Vietnamese text from before Unicode: decodes TCVN3, VNI, VISCII, VPS, VIQR, windows-1258 and
 * numeric references, and finds text that was read in the wrong encoding.
 *
 * <p>The byte encodings are {@linkplain io.github.songngu.vietnamese.encoding.VietnameseCharsets
 * charsets} and can be used wherever Java takes one; {@link
 * io.github.songngu.vietnamese.encoding.LegacyEncoding} decodes all of them to composed text, and
 * {@link io.github.songngu.vietnamese.encoding.EncodingDetector} says which of them a text is in.
 */
@NullMarked
package io.github.songngu.vietnamese.encoding;

import org.jspecify.annotations.NullMarked;
