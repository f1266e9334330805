import { known } from '../../../../src/cli/knowledge/known.ts';
import { partsOf, writeAudit } from '../../../../src/core/export/audit/audit.ts';
import { reportJson } from '../../../../src/core/export/report-json.ts';
import { writtenReport } from '../../../../src/core/export/written-report.ts';
import type { Watched } from '../../../../src/core/inspection/inspect.ts';
import type { Journal } from '../../../../src/core/journal/event.ts';
import { digest } from '../../../../src/documents/digest.ts';
import { provenance, watched } from '../../../fixtures/parts.ts';
import {
  changed,
  choice,
  cookie,
  days,
  declared,
  header,
  policy,
  START,
  setCookieLine,
  snapshot,
  write,
} from '../../facts.ts';

/** An event of every kind. */
const journal: Journal = [
  {
    kind: 'compacted',
    at: START,
    events: 4,
    cookies: [
      {
        cookie: cookie({ name: 'csrftoken' }),
        measuredAt: START,
        requested: null,
        since: START,
        earlier: [{ setter: { kind: 'unknown' }, pageHost: null, firstAt: START, lastAt: START, times: 1 }],
        removedAt: null,
        spans: [
          { from: null, until: START, tried: false },
          { from: START, until: null },
        ],
      },
    ],
    refused: [
      {
        id: '["a"]',
        line: setCookieLine({ name: 'a' }),
        setter: { kind: 'script', url: null, line: null },
        pageHost: watched.portal.host,
        at: START,
        times: 2,
        reason: { kind: 'partitioned', certain: true },
      },
    ],
    dropped: { writes: 0, events: 0, interruptions: 1, unrecorded: 1 },
    evictions: 0,
    moreHosts: 3,
    choicePeriods: [{ choices: { matomo: null }, from: null, knownAt: START, until: START + 1 }],
    otherHosts: [['tiles.example.org', false]],
    storage: [{ origin: 'https://a.example', items: [{ kind: 'indexed-db', name: 'b', bytes: null }], more: 0 }],
  },
  { kind: 'visit', at: START, url: `https://${watched.portal.host}/` },
  header({ maxAge: days(14) }, { after: 10 }),
  changed({ seconds: days(14) }, { after: 20 }),
  write({ name: '_ga', httpOnly: false, maxAge: days(400) }, { after: 30 }),
  changed({ name: '_ga', httpOnly: false, seconds: days(400) }, { after: 40 }),
  choice({ matomo: false, functional_cookies: true }, { after: 50 }),
  { kind: 'dropped', at: START + 55, writes: 2, busy: 1 },
  { kind: 'hosts', at: START + 60, hosts: [{ host: 'cdn.example.net', granted: false }], more: 9 },
  {
    kind: 'storage',
    at: START + 65,
    origin: 'https://a.example',
    items: [{ kind: 'local', name: 'c', bytes: 7 }],
    more: 1,
  },
  snapshot([cookie({ expiresAt: START + 20 + days(14) * 1000 })], { after: 70 }),
];

export const seen: Watched = {
  ...watched,
  userAgent: { engine: 'chromium', version: 143 },
  journal,
  policy: policy(declared({ seconds: days(1) })),
  now: START + 90_000,
};

/** What is saved of a watch. */
export async function saved(one: Watched = seen): Promise<string> {
  const written = writtenReport(one, known);
  return writeAudit(partsOf(written.watched, provenance, reportJson(written.report, provenance)), digest);
}

interface File {
  readonly schema: string;
  readonly parts: Readonly<Record<string, string>>;
  readonly sha256: Readonly<Record<string, string>>;
}

const savedFile = async (): Promise<File> => JSON.parse(await saved());

/** With other fields. */
export const changedFile = async (change: (file: File) => object): Promise<string> => {
  const file = await savedFile();
  return JSON.stringify({ ...file, ...change(file) });
};

/** As somebody would who writes an audit of their own: the fingerprints fit. */
export async function forged(part: string, change: (value: never) => unknown): Promise<string> {
  const { parts, sha256, ...file } = await savedFile();
  const text = JSON.stringify(change(JSON.parse(parts[part] ?? '') as never));
  return JSON.stringify({
    ...file,
    parts: { ...parts, [part]: text },
    sha256: { ...sha256, [part]: await digest(text) },
  });
}
