package io.github.songngu.values;

/** What a word can do in a value; the tables of words say which word can do what. */
enum Role {
  /** A number below ten. */
  DIGIT,
  /** A digit that follows a ten only: "mốt" in "hai mươi mốt". */
  LATE_DIGIT,
  /** A number from 10 to 19. */
  TEEN,
  /** A multiple of ten; in Vietnamese "mươi", which makes the digit before it one. */
  TENS,
  /** A hundred. */
  HUNDRED,
  /** A factor for the number before it. */
  SCALE,
  /** The plural of a hundred or a scale, which needs no number before it. */
  SCALES,
  /** A factor that is written against figures: "bn". */
  SCALE_SUFFIX,
  /** A factor that is written against figures with a currency before them only: "m". */
  MONEY_SUFFIX,
  /** Half. */
  HALF,
  /** Two, said without a number: "both". */
  TWO,
  /** The part of a whole: "third", "quarter". */
  FRACTION,
  /** Parts "trăm linh năm": nothing in the place of tens. */
  NO_TENS,
  /** Joins a unit to the number before it, and so makes a number of a word that need not be one. */
  UNIT,
  /** Makes a bare scale a number: "hàng nghìn", "several thousand". */
  SOME,
  /** Says that the number is about right. */
  APPROXIMATE,
  /** Says that the number is below zero. */
  MINUS,
  /** Says that the unit after the second number is that of the first, too: "10 to 15 million". */
  TO,
  /** A currency. */
  CURRENCY,
  /** A currency, the word meaning other things too: not without a large number before it. */
  RARE_CURRENCY,
  /** A currency, the word meaning a unit too: both readings stay. */
  CURRENCY_OR_UNIT,
  /** A currency by its code in capitals, before or after the number. */
  CURRENCY_CODE,
  /** Whose dollar it is, written before the sign: "US". */
  DOLLAR_PREFIX,
  /** Whose currency it is, as a word. */
  NATIONALITY,
  /** A month. */
  MONTH,
  /** A month, the word meaning other things too. */
  RARE_MONTH,
  /** A day of the week. */
  WEEKDAY,
  /** A day of the week, the word meaning other things too. */
  RARE_WEEKDAY,
  /** A rank. */
  ORDINAL,
  /** The end of a rank in figures: "th". */
  ORDINAL_SUFFIX,
  /** The plural of a multiple of ten: "nineties". */
  DECADE,
  /** A part of the day. */
  DAY_PART,
  /** Introduces a date or weekday. */
  DATE_CUE,
  /** Introduces a time of day. */
  TIME_CUE,
  /** Introduces how long something lasts. */
  DURATION_CUE,
  /** Introduces a number that is no date: the number of a house or a law. */
  CODE_CUE,
  /** Introduces a Roman numeral that numbers something, even of one letter. */
  ROMAN_CUE,
  /** Introduces a Roman or other numeral that ranks something, as in "khóa XV". */
  TERM_CUE,
  /** A rule starts with it, whatever else it can do. */
  STARTER,
  /** Turns a number word before or after it into something else. */
  NOT_A_NUMBER
}
