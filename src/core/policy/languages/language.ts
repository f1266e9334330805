/** Second, minute, hour, day, week, month, year. */
type Units = readonly [string, string, string, string, string, string, string];

/**
 * What the reader knows of one language. Unless a field says otherwise, a string is a list of phrases parted by `|`, in
 * any case and with or without accents: both are ignored when the words are looked up. `necessar*` is any word that begins so, `*sitzung`
 * any that ends so, `*statisti*` any that holds it.
 */
export interface Language {
  /** BCP 47 primary tag. */
  readonly tag: string;
  /** Small frequent words, parted by spaces and with their accents, by which the language of a text is told. */
  readonly common: string;
  /**
   * How words may begin behind others, each first letter before those that take its place: `c/g/ch|g//ng`. All lists of
   * longer words are then looked up so too; short ones, and numbers, stand in every form.
   */
  readonly mutations?: string;
  /** True where all nouns begin with a capital, so that one makes no name of somebody. */
  readonly capitalNouns?: boolean;
  /** What a cookie is called. */
  readonly cookie: string;
  /** Words of column headers and of labels before a colon. */
  readonly columns: {
    readonly name: string;
    readonly provider: string;
    /** Of these the words for a service or host, beside which another column may say whose it is. */
    readonly service: string;
    /** The header of the column that says what the cookie is for. */
    readonly purpose: string;
    /** Weaker: it holds the purpose when no column above does. */
    readonly description: string;
    readonly lifetime: string;
    readonly category: string;
    /** Columns with nothing that a declaration holds: party, content, more information. */
    readonly other: string;
  };
  readonly units: Units;
  /** A quarter of an hour, two weeks, a quarter of a year, half a year, each in a word of its own. */
  readonly otherUnits?: readonly [string, string, string, string];
  /** Spans of time whose number stands within or behind its unit: Russian "полгода", half a year; Arabic "شهرين", two months. */
  readonly spans?: { readonly half: Units; readonly one: Units; readonly two: Units };
  /** One, two, three and so on, alternatives parted by `/`; empty where policies write digits or the word has another meaning. */
  readonly numbers: string;
  /** Twenty, thirty and so on, to ninety; and a hundred. */
  readonly tens: string;
  /** Ten and twenty, where they follow the unit: Welsh "tri mis *ar ddeg*" is 13 months. */
  readonly behindUnit?: readonly [ten: string, twenty: string];
  /** Between a number and its unit: "30 *de* minute". */
  readonly unitJoint: string;
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
  /** Beside "necessary" it is what must be given, and the cookie is not: "*consent* is required". */
  readonly consent: string;
  readonly not: string;
  /** Behind what it denies: "reklam çerezleri *kullanılmaz*", "is *no longer used*". */
  readonly notAfter?: string;
  /** Together they begin a condition: "*only* *if*". */
  readonly only: string;
  readonly if: string;
  /** Before a name in a sentence: "a cookie *called*". */
  readonly called: string;
  /** Behind a name: Hungarian "a lang *nevű* süti". */
  readonly calledBehind?: string;
  /** Before the first letters of a name: "*starting* with _pk". */
  readonly startingWith: string;
  /** What stands where names stand, or is written like them. */
  readonly names: {
    /** Parts that make a hyphened word an identifier, and no compound: "*user*-box". */
    readonly parts: string;
    /** Capital words, as they are written: the language as switchers list it, states, what companies add to their names. */
    readonly proper: string;
    /** In place of a name: "none", "various". */
    readonly none: string;
    /** Laws and authorities by their letters, what the trade shortens so ("GDPR", "API"), browsers, what servers log, and settings of what sets cookies. As written. */
    readonly laws: string;
    /** Short names of cookies that a sentence may also say of one: German "lang". */
    readonly said: string;
    /** Top-level domains, beside those of countries. */
    readonly domains?: string;
  };
  readonly companies: {
    /** Forms of companies, as they are written behind a company's name: "GmbH". */
    readonly forms: string;
    /** Whose full stop is their own: "Inc". */
    readonly shortened: string;
  };
  /** What lists of cookies name beside them. */
  readonly besidesCookies: {
    /** The browser's storage. */
    readonly storage: string;
    /** Images that are asked for. */
    readonly pixel: string;
    /** What a field of data holds, as descriptions of interfaces say it. */
    readonly dataTypes?: string;
    /** What such fields are called. */
    readonly fields?: string;
    /** What cookies that are eaten are made of. */
    readonly food?: string;
    /** What readers write below an article. */
    readonly comments?: string;
  };
  /** "*This* policy *applies to* data.example.org." */
  readonly about: { readonly this: string; readonly applies: string };
  readonly prose: {
    /** Abbreviations whose full stop ends no sentence; in lower case. */
    readonly abbreviations: string;
    /** What a sentence may call a cookie without the word: "text file". */
    readonly file: string;
    /** Words with which a sentence goes on about the cookie of the one before, up to its verb: "*it is* kept", "*after*". */
    readonly again: string;
    /** Between the cookie and what is said of it: "the cookie, *which* is kept for". */
    readonly relative?: string;
    /** What is said of a cookie before who does it: "*set* by Example", "*provided* by". */
    readonly set: string;
    /** Between the two: "set *by* Example". */
    readonly by: string;
    /** Verbs behind who does it: "Example *sets* a cookie". */
    readonly sets: string;
    /** What goes to somebody, who need not set the cookie: "limits *requests* to Example". */
    readonly sent?: string;
    /** Right before what a choice is about: "*whether* Example may count you". */
    readonly choice?: string;
    /** What is said of a cookie that the site itself sets: "*first party*". */
    readonly ownParty?: string;
    /** What is said of one that somebody else sets, without a name: "*third party*". */
    readonly thirdParty?: string;
    /** What is kept beside cookies, and for how long: "server *logs*". */
    readonly logs: string;
    /** Before what was used once: "we *no longer* use". */
    readonly formerly?: string;
  };
  /** The date that a policy gives for itself. */
  readonly dates: {
    /** January to December, alternatives parted by `/`, in the forms that dates have. */
    readonly months: string;
    /** Between its day, month and year: "3 *de* maio *de* 2024". */
    readonly of: string;
    /** Before the number of a version, in one or two letters: "version *no*. 2". */
    readonly number: string;
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
