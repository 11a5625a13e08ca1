package io.github.songngu.vietnamese.encoding;

import java.nio.charset.Charset;
import java.nio.charset.spi.CharsetProvider;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Lets {@link Charset#forName} find the {@link VietnameseCharsets}; Java calls it by itself. */
public final class VietnameseCharsetProvider extends CharsetProvider {

  /** Creates the provider. */
  public VietnameseCharsetProvider() {}

  @Override
  public Iterator<Charset> charsets() {
    return VietnameseCharsets.all().iterator();
  }

  @Override
  public @Nullable Charset charsetForName(String name) {
    for (Charset charset : VietnameseCharsets.all()) {
      if (charset.name().equalsIgnoreCase(name)
          || charset.aliases().stream().anyMatch(name::equalsIgnoreCase)) {
        return charset;
      }
    }
    return null;
  }
}
