/**
 * What the reader knows of one language. Every string is a list of phrases parted by `|`, in any case and with or
 * without accents: both are ignored when the words are looked up. `necessar*` is any word that begins so, `*sitzung`
 * any that ends so, `*statisti*` any that holds it.
 */
export interface Words {
  /** BCP 47 primary tag. */
  readonly language: string;
  /** Small frequent words, parted by spaces, by which the language of a text is told. */
  readonly common: string;
  /** What a cookie is called. */
  readonly cookie: string;
  /** Words of column headers and of labels before a colon. */
  readonly columns: {
    readonly name: string;
    readonly provider: string;
    /** The header of the column that says what the cookie is for. */
    readonly purpose: string;
    /** Weaker: it holds the purpose when no column above does. */
    readonly description: string;
    readonly lifetime: string;
    readonly category: string;
    /** Columns with nothing that a declaration holds: party, content, more information. */
    readonly other: string;
  };
  /** Second, minute, hour, day, week, month, year. */
  readonly units: readonly [string, string, string, string, string, string, string];
  /** One, two, three and so on, alternatives parted by `/`; empty where policies write digits. */
  readonly numbers: string;
  /** Twenty, thirty and so on, to ninety. */
  readonly tens: string;
  readonly half: string;
  /** In one word: "anderthalb". */
  readonly oneAndHalf: string;
  /** Between parts of one lifetime ("1 year *and* 4 days") or names of a list. */
  readonly and: string;
  /** Between two lifetimes ("6 *to* 12 months") or names. */
  readonly or: string;
  /** Names and lifetimes are listed alike: "2 years and 24 hours *respectively*". */
  readonly respectively: string;
  /** "Session", "visit", "temporary": what a session cookie's lifetime is called where a lifetime is expected. */
  readonly session: string;
  /** "The *browser* is *closed*", "the *end* of the session": two of these together say so in any sentence. */
  readonly browser: string;
  readonly close: string;
  readonly end: string;
  /** It stays, and nobody says how long. */
  readonly endless: string;
  /** Beside a lifetime: it holds unless the owner sets another. */
  readonly byDefault: string;
  /** Verbs that make a sentence one about a lifetime. */
  readonly expires: string;
  readonly categories: {
    readonly necessary: string;
    readonly preferences: string;
    readonly statistics: string;
    readonly marketing: string;
    readonly unclassified: string;
  };
  readonly not: string;
  /** Together they begin a condition: "*only* *if*". */
  readonly only: string;
  readonly if: string;
  /** Before a name in a sentence: "a cookie *called*". */
  readonly called: string;
  /** Before the first letters of a name: "*starting* with _pk". */
  readonly startingWith: string;
  /** The date that a policy gives for itself. */
  readonly dates: {
    /** January to December, alternatives parted by `/`, in the forms that dates have. */
    readonly months: string;
    /** Before the date: "last *updated* on", "*version* of". */
    readonly updated: string;
    /** Weaker: "*in force* since". */
    readonly inForce: string;
    /** After the date, where the verb ends the sentence: "am 3. Mai 2024 *aktualisiert*". */
    readonly updatedAfter: string;
    /** What has a date of its own, or ends at one: "the *law* of", "*until*". */
    readonly other: string;
  };
  /** Words of links that speak of cookies. */
  readonly links: {
    /** The page that says what they are: "cookie *policy*". */
    readonly policy: string;
    /** The dialog where they are chosen: "*manage* cookies". */
    readonly settings: string;
  };
}
