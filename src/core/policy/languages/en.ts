import type { Language } from './language.ts';

export const en: Language = {
  tag: 'en',
  common:
    'the and of to is are you your we our this that it be when can which by on or if for from at has have not these they also',
  cookie: 'trackers',
  columns: {
    name: 'name|names|title|key|denomination',
    provider:
      'provider*|supplier*|vendor*|publisher|issuer|owner|company|processing company|set by|source|subgroup*|who sets it|placed by|holder|headline|whose is it|who it belongs to|comes from|issued by|operated by|who puts it|who places it|who|recipient',
    service: '',
    purpose:
      "purpose*|use|why|reason|aim|objective|used for|what it does|what for|what is it for|what it is for|what it's for|what it remembers|its job|what does it do|task",
    description: 'explanation|comment*|notes',
    lifetime:
      'lifetime|lifespan|deadline|life|retention|time|max-age|persistence|length|last|lasts|how long|until when|kept for|stored for|expires after|valid for|kept until|stays for|when it goes|goes away after|deleted after|removed after',
    category: 'kind|group',
    other:
      'storage|information|content*|consent required|consent needed|consent is required|requires consent|require consent|require your consent|first or third party|first or third-party|first party or third party|first-party or third-party|first- or third-party|first/third party|own or third party|1st or 3rd party',
  },
  units: ['second*|secs|s', '', 'hour*|hr|hrs', 'day*|d', 'week*|wk|wks', 'month*|mo|mos|mth*|mon', 'year*|y|yr|yrs'],
  spans: {
    half: ['', '', '', '', '', '', ''],
    one: ['', '', '', '', '', '', ''],
    two: ['', '', '', '', 'fortnight', '', ''],
  },
  otherUnits: ['quarter of an hour|quarter hour', 'fortnight*', '', ''],
  numbers:
    'one/a/an|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|||eighteen||||||twenty-four/twenty four',
  tens: 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred',
  unitJoint: '',
  half: 'half',
  oneAndHalf: '',
  and: 'and',
  or: 'or|to',
  respectively: 'respectively|in that order|in this order|the first|the second|the former|the latter',
  session: 'browsing|transient|sign out|log out|logout|leave the site|leave the website|leave our website',
  browser: 'browser*',
  close: 'clos*|quit*|exit*',
  end: 'end|ends|duration|length',
  endless: 'until|never|no expiry|no expiration|unlimited|indefinite*|forever|no duration|does not expire',
  byDefault: 'by default',
  expires:
    'lapse*|vanish*|cleared|goes|stored|saved|retained|kept|lasts|erased|removed|persists|remain*|cookies stay|stays|disappears|lives|runs out|dropped|goes away after|deleted after|removed after',
  categories: {
    necessary:
      "required|mandatory|basic|always active|needed|cannot turn off|cannot switch off|can't turn off|can't switch off|cannot be turned off|cannot be switched off|always on",
    preferences: 'customisation|customization|user experience|convenience',
    statistics: 'stats|measurement|measuring|metrics',
    marketing: 'ads|target*|retargeting|behavio*',
    unclassified: 'unclassified|uncategori*|not classified|not categori*|pending investigation|under investigation',
  },
  consent: 'consent|consents|permission',
  not: 'no|not|non|without|never|none|neither|nor',
  notAfter:
    'no longer used|no longer set|no longer in use|no longer placed|not used any more|not set any more|not used anymore|not set anymore',
  only: 'only|solely|exclusively',
  if: 'if|when|where|in case|for|after|once|on pages|unless',
  called: 'called|named|name|is it called',
  startingWith: 'start*|begin*|prefix*',
  names: {
    parts:
      'id|sess|session|token|cookie|cookies|consent|csrf|xsrf|lang|language|locale|pref|prefs|preferences|user|auth|settings|time|wp|theme|state|key|uid|hash|login|cart|analytics|tracking|visitor',
    proper: 'English|Ireland|Germany|France|Spain|Europe|Inc|Ltd|Limited|LLC|Corp|Corporation|Company',
    none: 'none|various',
    laws: 'CCPA',
    said: '',
  },
  companies: {
    forms: 'Foundation|Inc|Inc.|Ltd|Ltd.|Limited|LLC|LLP|PLC|Corp|Corp.|Corporation',
    shortened: 'inc|ltd|corp|co',
  },
  besidesCookies: {
    storage: 'local storage|local-storage|session storage|session-storage|web storage|indexed db|html5 storage',
    pixel: 'beacon|beacons|webbeacon|webbeacons|trackingbeacon|trackingbeacons',
  },
  about: { this: 'this', applies: 'applies to' },
  prose: {
    abbreviations: '',
    file: 'text file*',
    again:
      'a|an|one|too|also|only|we|they|these|are|both|respectively|it|its|this|is|has|have|gets|will|be|then|that|for|after|up to|at most|with',
    relative: 'which',
    set: 'set|placed|provided|issued|created|stored|dropped|installed|served|delivered|managed|operated|supplied|written|comes|come',
    by: 'from|by',
    sets: 'sets|places|stores|drops|writes|installs|adds',
    sent: 'sends|sending|passes|passing|transmits|transmitting|requests|lets|tells|informs',
    choice: 'whether|accepted|refused|consented to|agreed to|consent to|consent for',
    ownParty: 'first party|first-party|1st party|directly by the owner',
    thirdParty: 'third party|third-party|third parties|3rd party',
    logs: 'log|logs|log files',
    formerly: 'no longer|any more|anymore|stopped using',
  },
  dates: {
    months: '||march||may|june|july|||||',
    of: 'of',
    number: 'no',
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
