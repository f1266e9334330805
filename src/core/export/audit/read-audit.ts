import * as v from 'valibot';
import type { Watched } from '../../inspection/inspect.ts';
import type { Notes } from '../notes.ts';
import type { Provenance } from '../provenance.ts';
import { AUDIT, AUDIT_VERSION, type AuditParts, type Digest, PARTS, type Part } from './audit.ts';
import { journalSchema } from './journal-schema.ts';
import { policySchema } from './policy-schema.ts';
import { text } from './schema-parts.ts';
import { watchSchema } from './watch-schema.ts';

/** A saved audit: what was watched, with what, and the report that was saved with it, as JSON. */
export interface Audit {
  readonly watched: Watched;
  readonly provenance: Provenance;
  readonly report: string;
  /** Whoever holds the file may have written them. */
  readonly notes: Notes;
}

/** Why a text is no audit that can be read. */
export type AuditFailure =
  | { readonly kind: 'not-json' }
  | { readonly kind: 'no-audit' }
  | { readonly kind: 'other-version'; readonly version: string }
  | { readonly kind: 'part-missing'; readonly part: Part }
  /** Its SHA-256 is not the one in the file. */
  | { readonly kind: 'part-changed'; readonly part: Part }
  /** It is as it was saved, and not of the form of an audit. @param at where, as in `[3].cookie.name` */
  | { readonly kind: 'part-malformed'; readonly part: Part; readonly at: string }
  /** Its form is right, and its facts do not fit together. */
  | { readonly kind: 'failed' };

export type AuditOutcome =
  | { readonly ok: true; readonly audit: Audit }
  | { readonly ok: false; readonly failure: AuditFailure };

const failed = (failure: AuditFailure): AuditOutcome => ({ ok: false, failure });
const malformed = (part: Part, at: string): AuditOutcome => failed({ kind: 'part-malformed', part, at });

/** Reads an audit file: its version, that every part is there and unchanged, and that each has its form. */
export async function readAudit(text: string, digest: Digest): Promise<AuditOutcome> {
  const file = parse(text);
  if (file === undefined) return failed({ kind: 'not-json' });
  const schema = field(file, 'schema');
  if (typeof schema !== 'string' || !schema.startsWith(AUDIT)) return failed({ kind: 'no-audit' });
  const version = schema.slice(AUDIT.length);
  if (version !== AUDIT_VERSION) return failed({ kind: 'other-version', version });
  const parts: Partial<Record<Part, string>> = {};
  for (const part of PARTS) {
    const held = field(field(file, 'parts'), part);
    if (typeof held !== 'string') return failed({ kind: 'part-missing', part });
    if ((await digest(held)) !== field(field(file, 'sha256'), part)) return failed({ kind: 'part-changed', part });
    parts[part] = held;
  }
  return understand(parts as AuditParts, notesIn(field(file, 'notes')));
}

/** What are no notes is left out: an audit is none the less right. */
function notesIn(value: unknown): Notes {
  const read = v.safeParse(v.record(text, text), value);
  return read.success ? read.output : {};
}

function understand({ report, ...parts }: AuditParts, notes: Notes): AuditOutcome {
  const watch = checked(watchSchema, parts.watch);
  if (watch.at !== null) return malformed('watch', watch.at);
  const journal = checked(journalSchema, parts.journal);
  if (journal.at !== null) return malformed('journal', journal.at);
  const policy = checked(policySchema, parts.policy);
  if (policy.at !== null) return malformed('policy', policy.at);
  const { provenance, ...rest } = watch.value;
  return {
    ok: true,
    audit: { watched: { ...rest, journal: journal.value, policy: policy.value }, provenance, report, notes },
  };
}

type Checked<T> = { readonly at: null; readonly value: T } | { readonly at: string };

/** The value itself, since a copy could order its fields otherwise; or where it has not its form. */
function checked<T>(schema: v.GenericSchema<unknown, T>, json: string): Checked<T> {
  const value = parse(json);
  const { success, issues } = v.safeParse(schema, value, { abortEarly: true });
  if (success) return { at: null, value: value as T };
  return { at: (issues?.[0] && v.getDotPath(issues[0])) ?? '' };
}

/** @returns undefined for what is no JSON, which no JSON is */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
