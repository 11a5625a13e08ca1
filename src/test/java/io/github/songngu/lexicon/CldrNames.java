package io.github.songngu.lexicon;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.VersionInfo;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Makes the table of names that CLDR has in both languages, from the data in ICU.
 *
 * <p>The table is made here and kept as a resource, because asking ICU for the names takes longer
 * than aligning an article.
 */
final class CldrNames {

  private static final ULocale VIETNAMESE = new ULocale("vi");

  private final Set<String> rows = new TreeSet<>();

  private CldrNames() {}

  /** Returns the whole resource, header included. */
  static String table() {
    CldrNames names = new CldrNames();
    names.regionsAndLanguages(DisplayContext.LENGTH_FULL);
    names.regionsAndLanguages(DisplayContext.LENGTH_SHORT);
    names.currencies();
    names.cities();
    return "# English and Vietnamese names of regions, languages, currencies and cities.\n"
        + "# Generated from Unicode CLDR through ICU4J "
        + VersionInfo.ICU_VERSION.getMajor()
        + "; Unicode License V3.\n"
        + "# To make it again: mvn -B test -Dtest=CldrNamesTest -Dgolden=update\n"
        + String.join("\n", names.rows)
        + "\n";
  }

  private void regionsAndLanguages(DisplayContext length) {
    LocaleDisplayNames english = names(ULocale.ENGLISH, length);
    LocaleDisplayNames vietnamese = names(VIETNAMESE, length);
    for (String region : ULocale.getISOCountries()) {
      add(english.regionDisplayName(region), vietnamese.regionDisplayName(region));
    }
    for (String region : new String[] {"001", "002", "005", "009", "019", "021", "142", "150"}) {
      add(english.regionDisplayName(region), vietnamese.regionDisplayName(region));
    }
    for (String region : new String[] {"013", "029", "035", "202", "419", "EU", "UN"}) {
      add(english.regionDisplayName(region), vietnamese.regionDisplayName(region));
    }
    for (String language : ULocale.getISOLanguages()) {
      add(english.languageDisplayName(language), vietnamese.languageDisplayName(language));
    }
  }

  private static LocaleDisplayNames names(ULocale locale, DisplayContext length) {
    return LocaleDisplayNames.getInstance(locale, length, DisplayContext.NO_SUBSTITUTE);
  }

  private void currencies() {
    for (Currency currency : Currency.getAvailableCurrencies()) {
      for (int form : new int[] {Currency.LONG_NAME, Currency.PLURAL_LONG_NAME}) {
        String vietnamese = name(currency, VIETNAMESE, form);
        // Without a Vietnamese name CLDR gives the code.
        if (!vietnamese.equals(currency.getCurrencyCode())) {
          add(name(currency, ULocale.ENGLISH, form), vietnamese);
        }
      }
    }
  }

  private static String name(Currency currency, ULocale locale, int form) {
    return form == Currency.LONG_NAME
        ? currency.getName(locale, form, null)
        : currency.getName(locale, form, "other", null);
  }

  private void cities() {
    TimeZoneNames english = TimeZoneNames.getInstance(ULocale.ENGLISH);
    TimeZoneNames vietnamese = TimeZoneNames.getInstance(VIETNAMESE);
    for (String zone :
        TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL, null, null)) {
      add(english.getExemplarLocationName(zone), vietnamese.getExemplarLocationName(zone));
    }
  }

  /** Names that are the same in both languages need no table: they match by their letters. */
  private void add(@Nullable String english, @Nullable String vietnamese) {
    if (english == null || vietnamese == null || !english.chars().allMatch(CldrNames::plain)) {
      return;
    }
    String left = english.strip();
    String right = vietnamese.strip();
    if (!left.toLowerCase(Locale.ROOT).equals(right.toLowerCase(Locale.ROOT))
        && right.chars().noneMatch(c -> c == '(' || c == '[')) {
      rows.add(left + "\t" + right);
    }
  }

  /** Brackets, digits and the like mark names that no text writes out. */
  private static boolean plain(int c) {
    return Character.isLetter(c) || " '’.-&,".indexOf(c) >= 0;
  }
}
