/** Writes bitexts: TMX, TSV, JSONL, Moses and bead files. */
@NullMarked
package io.github.songngu.export;

import org.jspecify.annotations.NullMarked;
