import { stringify } from 'csv-stringify/browser/esm/sync';
import { shortName } from '../cookie/short-name.ts';
import type { ToldCookie } from './material.ts';

type Value = string | number | boolean | null;

/** A column each: its name, and its value. Times are in UTC, spans in seconds. */
const COLUMNS: readonly (readonly [name: string, value: (told: ToldCookie) => Value])[] = [
  ['name', ({ reported }) => shortName(reported.cookie.name)],
  ['status', ({ reported }) => reported.status?.group ?? 'unjudged'],
  ['findings', ({ findings }) => findings.join(' ')],
  ['purpose', ({ purpose }) => purpose],
  ['provider', ({ provider }) => provider],
  ['category', ({ category }) => category],
  ['declared_lifetime', ({ statedLifetime }) => statedLifetime],
  ['lifetime', ({ lifetime }) => lifetime],
  ['lifetime_seconds', ({ reported: { lifetime } }) => (lifetime.kind === 'session' ? null : lifetime.seconds)],
  ['set_by', ({ setters }) => setters.join(' ')],
  ['first_set_at', ({ reported: { setters } }) => instant(setters[0]?.firstAt ?? null)],
  ['last_set_at', ({ reported: { setters } }) => instant(latest(setters.map(({ lastAt }) => lastAt)))],
  ['times_set', ({ reported: { setters } }) => setters.reduce((sum, { times }) => sum + times, 0)],
  ['older_than_watch', ({ reported }) => reported.olderThanWatch],
  ['removed_at', ({ reported }) => instant(reported.removedAt)],
  ['domain', ({ reported }) => reported.cookie.domain],
  ['host_only', ({ reported }) => reported.cookie.hostOnly],
  ['path', ({ reported }) => reported.cookie.path],
  ['expires_at', ({ reported }) => instant(reported.cookie.expiresAt)],
  ['secure', ({ reported }) => reported.cookie.secure],
  ['http_only', ({ reported }) => reported.cookie.httpOnly],
  ['same_site', ({ reported }) => reported.cookie.sameSite],
  ['partition', ({ reported }) => reported.cookie.partitionKey?.topLevelSite ?? null],
  ['party', ({ reported }) => reported.party.browser],
  ['whose', ({ reported }) => reported.party.platform],
  ['severity', ({ reported }) => reported.status?.severity ?? null],
];

/** The cookies, a row each. */
export const csv = (cookies: readonly ToldCookie[]): string =>
  csvText(
    COLUMNS.map(([name]) => name),
    cookies.map((told) => COLUMNS.map(([, value]) => value(told))),
  );

/**
 * A table of whatever. Programs for spreadsheets take some texts for formulas: those are quoted with an apostrophe.
 * @see RFC 4180; OWASP, "CSV Injection"
 */
export const csvText = (columns: readonly string[], rows: readonly (readonly Value[])[]): string =>
  stringify(
    rows.map((row) => row.map(toCell)),
    {
      header: true,
      columns: [...columns],
      record_delimiter: 'windows',
      bom: true, // else Excel takes it for the system's old character set
      quoted_string: true,
      escape_formulas: true,
    },
  );

/**
 * What a program may take for the end of a cell, when it was told to part them by another sign, and a formula behind it.
 * The sign may be missing, so that each stretch is gone through once.
 */
const BETWEEN_CELLS = /([;,|\s"']+)([=+\-@\uff1d\uff0b\uff0d\uff20]?)/g;

const quoteFormula = (whole: string, between: string, sign: string): string =>
  sign !== '' && /[;,|\t\r\n]/.test(between) ? `${between}'${sign}` : whole;

function toCell(value: Value): Value {
  if (typeof value === 'boolean') return String(value);
  return typeof value === 'string' ? value.trim().replace(BETWEEN_CELLS, quoteFormula) : value;
}

const instant = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());

const latest = (times: readonly number[]): number | null => (times.length === 0 ? null : Math.max(...times));
