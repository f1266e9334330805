import type { Chooser } from './chooser.ts';
import type { Fact } from './policy.ts';

/**
 * How plain a name must be: `any` may be an ordinary word, an `identifier` has a name's shape, nothing else is written
 * like an `unmistakable` one.
 */
export type Plainness = 'any' | 'identifier' | 'unmistakable';

const KNOWN = [
  '_ga',
  '_gid',
  '_gat',
  '_fbp',
  '_pk_id',
  '_pk_ses',
  '__utma',
  '__cf_bm',
  '__hssc',
  '_hjid',
  'JSESSIONID',
  'PHPSESSID',
  'csrftoken',
  'sessionid',
  'hubspotutk',
  'cookies_preferences',
  'django_language',
  'ASP.NET_SessionId',
  'ARRAffinity',
] as const;

const FAMILIES = [
  '_ga_',
  '_pk_id.',
  '_gat_UA-',
  '_hjSession_',
  'SSESS',
  'incap_ses_',
  'visid_incap_',
  'wordpress_logged_in_',
  'town_visit_',
  'MeadowPoll-',
] as const;
/** What stands for the rest of a name. */
const PLACEHOLDERS = ['*', '<ID>', '<container id>', '[hash]', '{num}', '###', 'xxxx', 'XXX'] as const;

const PARTS = ['town', 'meadow', 'harbour', 'poll', 'visit', 'basket', 'lamp', 'banner', 'museum', 'ferry'] as const;
const ENDS = ['id', 'session', 'token', 'lang', 'consent', 'user', 'state', 'key'] as const;
const WORDS = ['theme', 'lang', 'device', 'survey', 'messages', 'region', 'text', 'basket', 'lamp', 'ferry'] as const;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const STYLES = [
  (part: string, end: string) => `${part}_${end}`,
  (part: string, end: string) => `_${part}.${end}`,
  (part: string, end: string) => `__${part}_${end}`,
  (part: string, end: string) => `${part}-${part}_${end}`.toUpperCase(),
  (part: string, end: string) => `${capital(part)}_${capital(end)}`,
  (part: string, end: string) => `${part}_${end}_v2`,
  (part: string, end: string) => `${part}${capital(end)}`,
  (part: string, end: string) => `${capital(part)}${capital(end)}`,
  (part: string, end: string) => `${part}.${end}1`,
  (part: string, end: string) => `${part}-${end}`,
  (part: string, end: string) => `x-${part}-${end}`,
] as const;
/** How many of the styles above are as plain as this. */
const PLAIN_STYLES = { unmistakable: 6, identifier: 9, any: STYLES.length } as const;

/** True for a name whose ends show though nothing parts it from its neighbours; one that is known shows anyway. */
export function showsItsEnds({ written }: Fact<string>, first: boolean): boolean {
  if (KNOWN.some((known) => known === written)) return true;
  return (first || /^[_\p{Lu}]/u.test(written)) && !/\d$|xxx$/i.test(written);
}

/** A name of any kind that is as plain as this. */
export function chooseName({ below, inHundred, pick }: Chooser, plainness: Plainness): Fact<string> {
  const literal = (name: string): Fact<string> => ({ written: name, means: name });
  if (inHundred(35)) return literal(pick(KNOWN));
  if (inHundred(25)) {
    const family = pick(FAMILIES);
    return { written: `${family}${pick(PLACEHOLDERS)}`, means: `${family}*` };
  }
  if (plainness === 'any' && inHundred(25)) return literal(pick(WORDS));
  const style = STYLES[below(PLAIN_STYLES[plainness])] ?? STYLES[0];
  return literal(style(pick(PARTS), pick(ENDS)));
}
