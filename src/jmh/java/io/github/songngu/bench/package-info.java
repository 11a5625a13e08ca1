/** How fast the library is, each figure beside that of a peer in the same run. */
@NullMarked
package io.github.songngu.bench;

import org.jspecify.annotations.NullMarked;
