import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { tries } from '../../tries.ts';
import { generatedPolicies } from './generator/generate.ts';
import { readPolicy } from './reader.ts';
import { runs } from './runs.ts';

const directory = join(import.meta.dirname, 'documents');
const documents = readdirSync(directory)
  .filter((file) => !file.endsWith('.json'))
  .map((file) => readFileSync(join(directory, file), 'utf8'));

/** A hundred thousand documents of the four kinds together in continuous integration, the same each time. */
const how = tries(process.env.CI ? 25_000 : 300);
/** For a loop without end: half of a busy machine takes ten minutes. */
vi.setConfig({ testTimeout: 1_200_000 });

function check(source: string, kind?: 'html' | 'text'): void {
  const { declarations, text } = readPolicy(source, kind);
  for (const { name, quote } of declarations) {
    expect(text.slice(quote.start, quote.end)).toBe(quote.text);
    for (const part of name.split('*')) expect(text).toContain(part);
    expect(name.replaceAll('*', '')).not.toBe('');
  }
}

const pieces = fc.constantFrom(
  ...['<table>', '</table>', '<tr>', '<td>', '<td colspan=3 rowspan=2>', '<th>', '<dl><dt>', '<dd>', '</', '<!--', '<'],
  ...[
    '|',
    '\t',
    '\n',
    '\n\n',
    '  ',
    ' - ',
    ': ',
    ', ',
    '; ',
    '**',
    '`',
    '#',
    '&amp;',
    '&#',
    '\u0000',
    '\ud800',
    '𝒳',
    'é',
  ],
  ...['Name', 'Cookie name', 'Provider', 'Purpose', 'Duration', 'Nom', 'Finalité', 'Durée', 'NameProviderPurpose'],
  ...['sessionid', '_ga', '_pk_*', '<ID>', '{x}', '2 years', 'session', 'half', '1/0 day', 'Google', 'Cookies'],
);

test('a document put together at random is read', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 120 }), (parts) => check(parts.join(''))),
    how,
  );
});

test('a document, collected or made, of which parts are moved, doubled or lost is read', () => {
  const place = fc.nat(4000);
  const whole = fc.oneof(
    fc.constantFrom(...documents),
    generatedPolicies().map(({ source }) => source),
  );
  fc.assert(
    fc.property(whole, fc.array(fc.tuple(place, place, pieces), { maxLength: 8 }), (text, cuts) => {
      check(cuts.reduce((all, [from, to, piece]) => all.slice(0, from) + piece + all.slice(to), text));
    }),
    how,
  );
});

test('a run of one mark, or of a short piece, is read', () => {
  fc.assert(
    fc.property(fc.constantFrom(...runs), fc.nat(2000), pieces, fc.boolean(), ({ make }, length, piece, isHtml) =>
      check(`${make(length)}${piece}${make(20)}`, isHtml ? 'html' : 'text'),
    ),
    how,
  );
});

test('any text is read as either kind', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      fc.constantFrom('html' as const, 'text' as const),
      check,
    ),
    how,
  );
});
