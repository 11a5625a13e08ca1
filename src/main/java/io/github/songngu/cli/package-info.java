/** The command line: the only package that prints, reads arguments and exits. */
@NullMarked
package io.github.songngu.cli;

import org.jspecify.annotations.NullMarked;
