import type { Words } from './language.ts';

export const en: Words = {
  language: 'en',
  common:
    'the and of to is are you your we our this that it be when can which by on or if for from at has have not these they',
  cookie: '',
  columns: {
    name: 'name|names|title|key',
    provider:
      'provider*|supplier*|vendor*|publisher|issuer|owner|company|set by|source|subgroup*|who sets it|placed by',
    purpose: 'purpose*|use|why|reason|aim|objective|used for|what it does|why|what for',
    description: 'explanation|comment*|notes',
    lifetime:
      'lifetime|lifespan|life|retention|time|max-age|persistence|length|last|lasts|how long|kept for|stored for|expires after|valid for|kept until',
    category: 'kind|group',
    other: 'storage|information|content*',
  },
  units: ['second*|secs|s', '', 'hour*|hr|hrs', 'day*|d', 'week*|wk|wks', 'month*|mo|mos|mth*|mon', 'year*|y|yr|yrs'],
  numbers:
    'one/a/an|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|||eighteen||||||twenty-four/twenty four',
  tens: 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety',
  half: 'half',
  oneAndHalf: '',
  and: 'and',
  or: 'or|to',
  respectively: 'respectively|in that order|in this order',
  session: 'browsing|transient',
  browser: 'browser*',
  close: 'clos*|quit*',
  end: 'end|ends|duration|length',
  endless: 'until|never|no expiry|no expiration|unlimited|indefinite*|forever',
  byDefault: 'by default',
  expires: 'stored for|kept for|lasts|erased|removed|persists|remain*|stays|disappears',
  categories: {
    necessary: 'required|mandatory|basic|always active|needed',
    preferences: 'customisation|customization|user experience|convenience',
    statistics: 'stats|measurement|measuring|metrics',
    marketing: 'ads|target*|retargeting|behavio*',
    unclassified: '',
  },
  not: 'no|not|non|without|never|none',
  only: 'only|solely|exclusively',
  if: 'if|when|where|in case|for|after|once|on pages|unless',
  called: 'called|named|name',
  startingWith: 'start*|begin*|prefix*',
  dates: {
    months: '||march||may|june|july|||||',
    updated: 'updated|revised|amended|modified|last reviewed|last changed|current as of|date of issue',
    inForce: 'in force|effective|effective date|valid from|applies from|applicable from|in effect|takes effect',
    updatedAfter: '',
    other: 'law|act|replaces|directive|regulation|until|expire*|expiry|retain*|ccpa',
  },
  links: {
    policy: 'notice|statement|disclosure|guidelines|about our|how we use|use of|our use of|legal',
    settings:
      'manage|management|settings|customi*|choices|options|control|change|adjust|allow*|reject*|refuse|decline|enable|disable|delete|clear|opt-out|opt out',
  },
};
