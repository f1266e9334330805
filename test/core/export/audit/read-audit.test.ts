import { describe, expect, test } from 'vitest';
import { known } from '../../../../src/cli/knowledge/known.ts';
import { changeNotes, PARTS } from '../../../../src/core/export/audit/audit.ts';
import { readAudit } from '../../../../src/core/export/audit/read-audit.ts';
import { verifyAudit } from '../../../../src/core/export/audit/verify-audit.ts';
import { noteKey, noteOn, withNote } from '../../../../src/core/export/notes.ts';
import { writtenReport } from '../../../../src/core/export/written-report.ts';
import { digest } from '../../../../src/documents/digest.ts';
import { provenance } from '../../../fixtures/parts.ts';
import { cookie, header, snapshot } from '../../facts.ts';
import { changedFile, forged, saved, seen } from './audited.ts';

async function read(text: string) {
  const outcome = await readAudit(text, digest);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.audit;
}

const failureOf = async (text: string) => {
  const outcome = await readAudit(text, digest);
  return outcome.ok ? null : outcome.failure;
};

describe('a saved audit', () => {
  test('is read again as what was watched', async () => {
    const audit = await read(await saved());
    expect(audit.watched).toEqual(seen);
    expect(audit.provenance).toEqual(provenance);
  });

  test('comes to the same report, to the byte', async () =>
    expect(verifyAudit(await read(await saved()), known)?.difference).toBeNull());

  test('holds no value of a cookie, and no name that may hold a person’s id', async () => {
    const names = ['mira', 'noor'].map((person) => `gbStickyBuckets__id||${person}`);
    const [one = '', other = ''] = names;
    const watched = {
      ...seen,
      journal: [...seen.journal, header({ name: one }), snapshot([cookie({ name: one }), cookie({ name: other })])],
    };
    const text = await saved(watched);
    expect(text).not.toMatch(/mira|noor/);
    const audit = await read(text);
    expect(verifyAudit(audit, known)?.difference).toBeNull();
    expect(verifyAudit(audit, known)?.report.cookies.map((reported) => reported.cookie.name)).toEqual(
      expect.arrayContaining(['gbStickyBuckets__id||…', 'gbStickyBuckets__id||…(2)']),
    );
    expect(writtenReport(audit.watched, known).watched).toEqual(audit.watched);
  });
});

describe('notes', () => {
  const held = { name: 'a', domain: 'a.example', path: '/' };
  const [key, text] = [noteKey(held), 'Asked on Monday. <b>”'];

  test('stand in the file, and can be changed there; the audit is none the less the same', async () => {
    const plain = await saved();
    const noted = changeNotes(plain, { [key]: text });
    const audit = await read(noted);
    expect(audit.notes).toEqual({ [key]: text });
    expect(verifyAudit(audit, known)?.difference).toBeNull();
    expect(changeNotes(noted, {})).toBe(plain);
  });

  test.each([
    { what: 'none', notes: undefined },
    { what: 'a text', notes: 'a' },
    { what: 'no text', notes: { a: { b: 1 } } },
    { what: 'null', notes: null },
  ])('that are $what are left out', async ({ notes }) => {
    expect((await read(JSON.stringify({ ...JSON.parse(await saved()), notes }))).notes).toEqual({});
  });

  test('are found by name, domain and path, the name as it is written', () => {
    const personal = { ...held, name: 'id||mira' };
    expect(noteKey(personal)).toBe(noteKey({ ...held, name: 'id||…' }));
    expect(noteKey({ ...held, path: '/b' })).not.toBe(key);
    expect(noteOn(cookie({ name: 'x' }), {})).toBe('');
  });

  test('an empty one is none', () => {
    const one = cookie({ name: 'x' });
    const notes = withNote({}, one, 'why?');
    expect(noteOn(one, notes)).toBe('why?');
    expect(withNote(notes, one, ' ')).toEqual({});
  });
});

describe('a file that is no audit is told so', () => {
  test.each<{ what: string; text: () => Promise<string> | string; failure: object }>([
    { what: 'half a file', text: async () => (await saved()).slice(0, -200), failure: { kind: 'not-json' } },
    { what: 'nothing', text: () => '', failure: { kind: 'not-json' } },
    { what: 'another JSON', text: () => '[]', failure: { kind: 'no-audit' } },
    { what: 'a report', text: async () => JSON.parse(await saved()).parts.report, failure: { kind: 'no-audit' } },
    {
      what: 'a newer version',
      text: () => changedFile(() => ({ schema: 'portal-cookie-inspector/audit@2' })),
      failure: { kind: 'other-version', version: '2' },
    },
    ...PARTS.flatMap((part) => [
      {
        what: `an audit without its ${part}`,
        text: () => changedFile(({ parts }) => ({ parts: { ...parts, [part]: undefined } })),
        failure: { kind: 'part-missing', part },
      },
      {
        what: `an audit with one byte of its ${part} changed`,
        text: () => changedFile(({ parts }) => ({ parts: { ...parts, [part]: parts[part]?.replace('e', 'E') } })),
        failure: { kind: 'part-changed', part },
      },
      {
        what: `an audit with another fingerprint of its ${part}`,
        text: () => changedFile(({ sha256 }) => ({ sha256: { ...sha256, [part]: '0'.repeat(64) } })),
        failure: { kind: 'part-changed', part },
      },
    ]),
  ])('$what', async ({ text, failure }) => expect(await failureOf(await text())).toEqual(failure));
});

describe('a part that fits its fingerprint must have its form too', () => {
  test.each<{ part: string; change: (value: never) => unknown; at: string }>([
    { part: 'journal', change: () => ({}), at: '' },
    { part: 'journal', change: () => [{ kind: 'unheard-of', at: 1 }], at: '0.kind' },
    { part: 'journal', change: () => [{ kind: 'visit', at: 9e15, url: 'x' }], at: '0.at' },
    { part: 'journal', change: () => [{ kind: 'visit', at: 1, url: 'x', value: 'secret' }], at: '0.value' },
    { part: 'journal', change: () => [{ ...header(), response: { url: 'nowhere' } }], at: '0.response.url' },
    { part: 'policy', change: () => ({ kind: 'read' }), at: 'source' },
    { part: 'watch', change: (watch: object) => ({ ...watch, portal: { host: '../x' } }), at: 'portal.host' },
  ])('$part at "$at"', async ({ part, change, at }) =>
    expect(await failureOf(await forged(part, change))).toEqual({ kind: 'part-malformed', part, at }),
  );
});

test('another report than its other parts come to is told with its first difference', async () => {
  const text = await forged('report', (report: { counts: object }) => ({
    ...report,
    counts: { ...report.counts, differs: 7 },
  }));
  const verified = verifyAudit(await read(text), known);
  expect(verified?.difference).toEqual({ path: 'counts.differs', one: '7', other: '1' });
});

test('markup in every text becomes a failure or a report of that text, and never breaks it', {
  tags: 'long',
}, async () => {
  const markup = `<img src=x onerror="alert(1)">`;
  for (const part of ['watch', 'journal', 'policy']) {
    const value = JSON.parse(JSON.parse(await saved()).parts[part]);
    for (const path of textsIn(value)) {
      const outcome = await readAudit(await forged(part, () => withText(value, path, markup)), digest);
      if (outcome.ok) expect(verifyAudit(outcome.audit, known)).not.toBeNull();
      else expect(outcome.failure.kind).toBe('part-malformed');
    }
  }
});

type Path = readonly string[];

const textsIn = (value: unknown, path: Path = []): readonly Path[] => {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, within]) => textsIn(within, [...path, key]));
};

function withText(value: unknown, [key, ...rest]: Path, text: string): unknown {
  if (key === undefined) return text;
  const copy: Record<string, unknown> = Array.isArray(value) ? ([...value] as never) : { ...(value as object) };
  copy[key] = withText(copy[key], rest, text);
  return copy;
}
