package io.github.songngu.values;

/** The English words that matter to values. */
final class EnglishWords {

  private static final String NUMBERS =
      """
      DIGIT 0 zero
      DIGIT 1 one
      DIGIT 2 two
      DIGIT 3 three
      DIGIT 4 four
      DIGIT 5 five
      DIGIT 6 six
      DIGIT 7 seven
      DIGIT 8 eight
      DIGIT 9 nine
      TEEN 10 ten
      TEEN 11 eleven
      TEEN 12 twelve
      TEEN 13 thirteen
      TEEN 14 fourteen
      TEEN 15 fifteen
      TEEN 16 sixteen
      TEEN 17 seventeen
      TEEN 18 eighteen
      TEEN 19 nineteen
      TENS 20 twenty
      TENS 30 thirty
      TENS 40 forty|fourty
      TENS 50 fifty
      TENS 60 sixty
      TENS 70 seventy
      TENS 80 eighty
      TENS 90 ninety
      HUNDRED 100 hundred
      SCALE 12 dozen
      SCALE 1000 thousand
      SCALE 1000000 million
      SCALE 1000000000 billion
      SCALE 1000000000000 trillion
      SCALE 100000 lakh
      SCALE 10000000 crore
      SCALES 10 tens dozens
      SCALES 100 hundreds
      SCALES 1000 thousands
      SCALES 1000000 millions
      SCALES 1000000000 billions
      SCALES 1000000000000 trillions
      SCALE_SUFFIX 1000 k
      SCALE_SUFFIX 1000000 mn|mln|mil|mio
      SCALE_SUFFIX 1000000000 bn|bln
      SCALE_SUFFIX 1000000000000 tn|trn
      MONEY_SUFFIX 1000000 m
      MONEY_SUFFIX 1000000000 b
      MONEY_SUFFIX 1000000000000 t
      HALF half
      FRACTION 2 halves
      FRACTION 3 third thirds
      FRACTION 4 quarter quarters fourth fourths
      FRACTION 5 fifth fifths
      FRACTION 6 sixth sixths
      FRACTION 7 seventh sevenths
      FRACTION 8 eighth eighths
      FRACTION 9 ninth ninths
      FRACTION 10 tenth tenths
      TWO 2 both twice pair double doubled doubles doubling
      TWO 2 twofold
      TWO 3 triple tripled triples tripling threefold
      TWO 4 quadruple quadrupled fourfold
      TWO 5 fivefold
      TWO 10 tenfold
      SOME several few couple many
      APPROXIMATE about around nearly almost over than some roughly approximately approx under
      APPROXIMATE below above least most estimated nearly up exceeding ca circa
      MINUS minus negative
      TO to and or
      STARTER a an http https www noon midnight quarter q
      - a an the of and point per cent percent pct percentage points
      """;

  private static final String RANKS =
      """
      ORDINAL 1 first
      ORDINAL 2 second
      ORDINAL 3 third
      ORDINAL 4 fourth
      ORDINAL 5 fifth
      ORDINAL 6 sixth
      ORDINAL 7 seventh
      ORDINAL 8 eighth
      ORDINAL 9 ninth
      ORDINAL 10 tenth
      ORDINAL 11 eleventh
      ORDINAL 12 twelfth
      ORDINAL 13 thirteenth
      ORDINAL 14 fourteenth
      ORDINAL 15 fifteenth
      ORDINAL 16 sixteenth
      ORDINAL 17 seventeenth
      ORDINAL 18 eighteenth
      ORDINAL 19 nineteenth
      ORDINAL 20 twentieth
      ORDINAL 30 thirtieth
      ORDINAL 40 fortieth
      ORDINAL 50 fiftieth
      ORDINAL 60 sixtieth
      ORDINAL 70 seventieth
      ORDINAL 80 eightieth
      ORDINAL 90 ninetieth
      ORDINAL 100 hundredth
      ORDINAL_SUFFIX st nd rd th
      DECADE 20 twenties
      DECADE 30 thirties
      DECADE 40 forties
      DECADE 50 fifties
      DECADE 60 sixties
      DECADE 70 seventies
      DECADE 80 eighties
      DECADE 90 nineties
      ROMAN_CUE chapter part volume vol section title appendix annex book act phase type class
      ROMAN_CUE grade group war schedule category level stage super
      CODE_CUE decree circular decision resolution directive no street road number
      - s his her their my our your century centuries q
      """;

  private static final String CALENDAR =
      """
      MONTH 1 january|jan
      MONTH 2 february|feb
      MONTH 3 march|mar
      RARE_MONTH march
      MONTH 4 april|apr
      MONTH 5 may
      RARE_MONTH may
      MONTH 6 june|jun
      MONTH 7 july|jul
      MONTH 8 august|aug
      MONTH 9 september|sep|sept
      MONTH 10 october|oct
      MONTH 11 november|nov
      MONTH 12 december|dec
      WEEKDAY 1 monday mondays
      WEEKDAY 2 tuesday tuesdays tues
      WEEKDAY 3 wednesday wednesdays
      WEEKDAY 4 thursday thursdays thurs
      WEEKDAY 5 friday fridays
      WEEKDAY 6 saturday saturdays
      WEEKDAY 7 sunday sundays
      RARE_WEEKDAY 1 mon
      RARE_WEEKDAY 2 tue
      RARE_WEEKDAY 3 wed
      RARE_WEEKDAY 4 thu thur
      RARE_WEEKDAY 5 fri
      RARE_WEEKDAY 6 sat
      RARE_WEEKDAY 7 sun
      DATE_CUE in on of since until till last next past this early late mid by from to between before
      DATE_CUE after during through every each and end beginning middle start dated date
      DAY_PART 1 morning
      DAY_PART 2 afternoon
      DAY_PART 3 evening tonight
      DAY_PART 4 night
      TIME_CUE at
      - http https www p m am pm o clock noon midday midnight past quarter half hours minutes minute h
      """;

  private static final String MONEY =
      """
      CURRENCY USD dollar dollars buck bucks
      CURRENCY EUR euro euros
      CURRENCY_OR_UNIT GBP pound pounds
      CURRENCY GBP sterling quid
      CURRENCY JPY yen
      CURRENCY CNY yuan renminbi
      CURRENCY THB baht
      CURRENCY INR rupee rupees
      CURRENCY RUB ruble rubles rouble roubles
      CURRENCY VND dong dongs đồng
      CURRENCY LAK kip
      CURRENCY KHR riel riels
      CURRENCY MXN peso pesos
      CURRENCY CHF franc francs
      CURRENCY NOK krone
      CURRENCY DKK kroner
      CURRENCY SEK krona kronor
      CURRENCY MYR ringgit
      CURRENCY IDR rupiah
      CURRENCY TRY lira
      CURRENCY ILS shekel shekels
      CURRENCY SAR riyal riyals
      CURRENCY ZAR rand
      CURRENCY BRL reais
      CURRENCY PLN zloty
      CURRENCY HUF forint
      CURRENCY UAH hryvnia hryvnias
      CURRENCY BDT taka
      RARE_CURRENCY KRW won
      RARE_CURRENCY BRL real
      CURRENCY_CODE USD usd
      CURRENCY_CODE EUR eur
      CURRENCY_CODE GBP gbp
      CURRENCY_CODE JPY jpy
      CURRENCY_CODE CNY cny rmb
      CURRENCY_CODE KRW krw
      CURRENCY_CODE THB thb
      CURRENCY_CODE INR inr rs
      CURRENCY_CODE RUB rub
      CURRENCY_CODE VND vnd vnđ
      CURRENCY_CODE LAK lak
      CURRENCY_CODE KHR khr
      CURRENCY_CODE AUD aud
      CURRENCY_CODE CAD cad
      CURRENCY_CODE SGD sgd
      CURRENCY_CODE HKD hkd
      CURRENCY_CODE TWD twd
      CURRENCY_CODE NZD nzd
      CURRENCY_CODE CHF chf
      CURRENCY_CODE SEK sek
      CURRENCY_CODE NOK nok
      CURRENCY_CODE DKK dkk
      CURRENCY_CODE MYR myr rm
      CURRENCY_CODE IDR idr rp
      CURRENCY_CODE ZAR zar
      CURRENCY_CODE BRL brl
      CURRENCY_CODE MXN mxn
      CURRENCY_CODE PLN pln
      CURRENCY_CODE SAR sar
      CURRENCY_CODE AED aed
      DOLLAR_PREFIX USD us
      DOLLAR_PREFIX AUD au a
      DOLLAR_PREFIX CAD ca c can
      DOLLAR_PREFIX SGD sg s
      DOLLAR_PREFIX HKD hk
      DOLLAR_PREFIX TWD nt
      DOLLAR_PREFIX NZD nz
      DOLLAR_PREFIX BRL r
      NATIONALITY USD american u us
      NATIONALITY AUD australian aussie
      NATIONALITY CAD canadian
      NATIONALITY SGD singapore singaporean
      NATIONALITY HKD hong
      NATIONALITY TWD taiwan taiwanese
      NATIONALITY NZD zealand
      NATIONALITY GBP british
      NATIONALITY JPY japanese
      NATIONALITY CNY chinese
      NATIONALITY KRW korean
      NATIONALITY VND vietnamese
      NATIONALITY THB thai
      NATIONALITY INR indian
      NATIONALITY RUB russian
      NATIONALITY CHF swiss
      NATIONALITY LAK lao
      NATIONALITY KHR cambodian
      NATIONALITY PHP philippine
      NATIONALITY MXN mexican
      NATIONALITY IDR indonesian
      NATIONALITY MYR malaysian
      NATIONALITY TRY turkish
      NATIONALITY SAR saudi
      - new kong
      """;

  /** All of them. */
  static final Words TABLE = Words.of(NUMBERS + RANKS + CALENDAR + MONEY);

  private EnglishWords() {}
}
