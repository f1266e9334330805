import type { Words } from './words.ts';

export const en: Words = {
  language: 'en',
  common: 'the and of to is are you your we our this that with for on by or from when can',
  cookie: 'cookie|cookies',
  columns: {
    name: 'name|names|title|key|id|identifier|identifiers|cookies used|cookie key',
    provider:
      'provider|providers|supplier|suppliers|vendor|vendors|publisher|issuer|owner|company|service|service provider|set by|source|domain|domains|host|third party|third-party|responsible|partner|party responsible|cookie subgroup|controller|tool',
    purpose: 'purpose|purposes|used for|use|usage|what it does|what does it do|why|why we use it|reason|aim|objective',
    description: 'description|function|functions|functionality|details|explanation|what is it|comment|comments|notes',
    lifetime:
      'duration|lifetime|lifespan|life span|life|expiry|expires|expiration|expiry date|expiration date|expiration time|expiry time|retention|retention period|retention time|storage period|storage duration|period|validity|valid|time|time limit|max age|max-age|persistence|how long|stored for|storage time|period of validity|length',
    category: 'type|types|category|categories|class|classification|kind|group|cookie type',
    other:
      'storage|more information|information|further information|content|contents|value|data|data collected|first party|first or third party|party|privacy policy|legal basis|link|opt-out|consent|location|path|country|path|scope|status|example|http|secure|transfer',
  },
  joins: 'of|and|s|for|the|to',
  units: [
    'second|seconds|sec|secs|s',
    'minute|minutes|min|mins',
    'hour|hours|h|hr|hrs',
    'day|days|d',
    'week|weeks|wk|wks',
    'month|months|mo|mos|mth|mths|mon',
    'year|years|y|yr|yrs',
  ],
  numbers:
    'one/a/an|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty',
  half: 'half',
  and: 'and',
  or: 'or|to',
  session: 'session|sessions|session-based|browsing|visit|while the browser is open|temporary|transient',
  sessionEnd:
    'end of session|end of the session|end of your session|end of the browser session|end of the browsing session|end of your browsing session|end of the visit|session cookie|session cookies|session only|duration of session|duration of the session|duration of your session|duration of your visit|browser is closed|browser closes|browser session|browsing session|close your browser|close the browser|closing the browser|closing your browser|closed your browser|closing of the browser|browser closing|browser close|close of browser|when you leave the site|until logout|until you log out',
  endless:
    'persistent|permanent|permanently|never|never expires|no expiry|no expiration|unlimited|indefinite|indefinitely|forever|until deleted|until you clear|until you delete|until cleared|until removed|until revoked|varies|variable|does not expire|unknown',
  expires:
    'expire|expires|expiring|expired|expiry|expiration|lifetime|lifespan|duration|stored for|kept for|lasts|last for|retained for|deleted|erased|removed|valid|validity|persists|remains|remain|stays|retention|disappears|cleared|saved for|life',
  categories: {
    necessary:
      'necessary|strictly necessary|essential|essentials|required|mandatory|technical|technically|indispensable|security|basic|always active|needed|operational|core',
    preferences:
      'preference|preferences|functional|functionality|functionalities|personalisation|personalization|customisation|customization|comfort|user experience|convenience|settings|language',
    statistics:
      'statistic|statistics|statistical|stats|analytic|analytics|analytical|performance|measurement|audience|measuring|metrics|web analysis|analysis|monitoring',
    marketing:
      'marketing|advertising|advertisement|advertisements|ads|targeting|targeted|tracking|social media|social network|social networks|retargeting|remarketing|behavioural|behavioral|profiling',
    unclassified:
      'unclassified|uncategorised|uncategorized|not classified|unclassed|other|others|miscellaneous|pending',
  },
  not: "no|not|non|without|never|none|don't|doesn't|isn't|aren't|neither|nor",
  only: 'only if|only when|only where|only for|only in case|only after|only once|if and only if|provided that',
  called: 'called|named|name|entitled|titled',
  startingWith: 'starting with|beginning with|begins with|starts with|start with|prefixed with|prefix|prefixed',
  dated:
    'last updated|last update|updated|update|last modified|effective|effective date|last revised|date of last update|last changed|in force since|version of|dated',
};
