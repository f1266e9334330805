import { readdirSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { catalogueEntries, providers } from '../../../src/cli/knowledge/catalogue.ts';
import type { Provider } from '../../../src/core/catalogue/entry.ts';
import { indexCatalogue } from '../../../src/core/catalogue/index-catalogue.ts';
import { createLookUp } from '../../../src/core/catalogue/look-up.ts';
import { toCatalogue } from '../../../src/core/catalogue/to-catalogue.ts';
import { YEAR } from '../../../src/core/cookie/lifetime.ts';

const FOLDER = '../../../src/core/catalogue/entries';
const files = readdirSync(new URL(FOLDER, import.meta.url));

/** A cookie's name, or a pattern with enough literal text to mean something. @see RFC 6265bis §4.1.1 (cookie-name) */
const name = v.pipe(v.string(), v.regex(/^[\w!#$%&'*+.^`|~:/-]+$/), v.regex(/^(\*?[^*]{2,})+\*?$/));
const domain = v.pipe(v.string(), v.regex(/^[a-z\d-]+(\.[a-z\d-]+)+$/));
const lifetime = v.variant('kind', [
  v.strictObject({ kind: v.literal('session') }),
  v.strictObject({
    kind: v.literal('persistent'),
    // What is asked for: Matomo's consent cookies ask for thirty years.
    seconds: v.pipe(v.number(), v.integer(), v.minValue(60), v.maxValue(30 * YEAR)),
  }),
]);
const context = v.variant('kind', [
  v.strictObject({ kind: v.literal('portal') }),
  v.strictObject({ kind: v.literal('domain'), domain }),
  v.strictObject({ kind: v.literal('companion'), name }),
]);
const measurement = v.strictObject({
  package: v.pipe(v.string(), v.nonEmpty()),
  version: v.pipe(v.string(), v.regex(/^\d+(\.\d+)+(-\w+)?$/)),
  date: v.pipe(v.string(), v.isoDate()),
});
const provider = v.strictObject({
  provider: v.pipe(v.string(), v.nonEmpty()),
  alsoKnownAs: v.optional(v.pipe(v.array(v.pipe(v.string(), v.nonEmpty())), v.nonEmpty())),
  isWord: v.optional(v.literal(true)),
  precedence: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  cookies: v.pipe(
    v.array(
      v.strictObject({
        names: v.pipe(v.array(name), v.nonEmpty()),
        category: v.picklist(['necessary', 'preferences', 'statistics', 'marketing', 'unclassified']),
        sentence: v.pipe(v.string(), v.regex(/^[a-z_]+$/)),
        lifetime: v.nullable(lifetime),
        renewal: v.optional(v.picklist(['fixed', 'each-page', 'counting-down'])),
        setBy: v.pipe(v.array(v.picklist(['response', 'script', 'provider'])), v.nonEmpty()),
        certainWhen: v.array(context),
        measured: v.optional(measurement),
      }),
    ),
    v.nonEmpty(),
  ),
});

describe.each(files)('%s', async (file) => {
  const exported: Readonly<Record<string, Provider>> = await import(`${FOLDER}/${file}`);
  const [one] = Object.values(exported);

  test('holds one provider, as the schema has it, and is in the catalogue', () => {
    expect(Object.keys(exported)).toHaveLength(1);
    expect(v.safeParse(provider, one).issues).toBeUndefined();
    expect(catalogueEntries.filter((entry) => entry.provider === one?.provider)).toHaveLength(one?.cookies.length ?? 0);
  });

  test('gives no name twice', () => {
    const names = one?.cookies.flatMap((cookie) => cookie.names) ?? [];
    expect(names).toHaveLength(new Set(names).size);
  });
});

test('the catalogue knows more than two hundred cookies, and no more providers than it has files for', () => {
  expect(catalogueEntries.flatMap(({ names }) => names).length).toBeGreaterThan(200);
  expect(new Set(catalogueEntries.map((entry) => entry.provider)).size).toBe(files.length);
});

test('what only a provider sets is known by its domain', () => {
  const others = catalogueEntries.filter(
    ({ setBy, certainWhen }) =>
      setBy.every((who) => who === 'provider') &&
      (certainWhen.length === 0 || certainWhen.some(({ kind }) => kind !== 'domain')),
  );
  expect(others).toEqual([]);
});

const bySite = catalogueEntries.filter(({ setBy }) => setBy.some((who) => who !== 'provider'));

test('a name of two providers is told apart by the domain, or is one of those that several tools are known to use', () => {
  const names = bySite.flatMap((entry) => entry.names);
  const shared = new Set(names.filter((one, index) => names.indexOf(one) !== index));
  expect([...shared].sort()).toEqual([
    'CookieConsent',
    'XSRF-TOKEN',
    '__tld__',
    'cookie-preferences',
    'cookietest',
    'csrftoken',
    'django_language',
    'session',
    'sessionid',
  ]);
});

test('entries that share a name share all their names, and each knows the providers of the others', () => {
  for (const { names, provider: own, others = [] } of bySite) {
    const alike = bySite.filter((one) => one.names.some((name) => names.includes(name)));
    expect(new Set(alike.map(({ provider }) => provider))).toEqual(new Set([own, ...others]));
    expect(alike.every((one) => others.length === 0 || one.names.every((name) => names.includes(name)))).toBe(true);
  }
});

test('what only tries out the browser is known as that, and as nothing that a visitor could be asked about', () => {
  for (const { sentence, category, lifetime: stays } of catalogueEntries)
    expect([sentence === 'probe', stays !== null && sentence === 'probe']).toEqual([
      category === 'unclassified',
      false,
    ]);
});

test('no cookie that keeps a choice counts as statistics or marketing', () => {
  const kept = catalogueEntries.filter(({ sentence }) => /^(consent|measure_consent|matomo_consent)/.test(sentence));
  expect(kept.filter(({ category }) => category !== 'necessary').flatMap(({ names }) => names)).toEqual([]);
});

test('a name is no company of itself', () => {
  const alone = catalogueEntries.filter(({ names, certainWhen }) =>
    certainWhen.some((one) => one.kind === 'companion' && names.length === 1 && names[0] === one.name),
  );
  expect(alone.filter(({ names }) => !names[0]?.includes('*'))).toEqual([]);
});

test('a precedence that is stated decides between providers, and the order of their files does not', {
  tags: 'long',
}, () => {
  const names = [...new Set(catalogueEntries.flatMap((entry) => entry.names))].map((one) => one.replaceAll('*', '1'));
  const contexts = catalogueEntries.flatMap(({ certainWhen }) => certainWhen);
  const domains = new Set(contexts.flatMap((one) => (one.kind === 'domain' ? one.domain : [])));
  const found = (known: typeof catalogueEntries) => {
    const lookUp = createLookUp(indexCatalogue(known), { portalHost: 'town.opendatasoft.com', names });
    const places = [null, 'town.opendatasoft.com', 'data.town.example', ...domains];
    return names.map((one) => places.map((place) => lookUp({ name: one, domain: place })?.entry.provider));
  };
  expect(found(toCatalogue(providers.toReversed()))).toEqual(found(catalogueEntries));
});
