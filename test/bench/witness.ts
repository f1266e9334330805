import type { Page } from 'puppeteer-core';
import { pairInTime } from '../../src/core/journal/pair-in-time.ts';

/** Something that was told of a cookie. */
interface Told {
  readonly source: 'change' | 'header';
  readonly name: string;
  /** ms since the Unix epoch. */
  readonly at: number;
}

interface Seen {
  /** What the browser told, and what of it the worker kept. */
  readonly told: Told[];
  readonly kept: Told[];
}

/** A page of the extension hears all that its worker hears, and what the worker stores of it; it is never killed. */
export async function openWitness(backstage: Page) {
  await backstage.evaluate(() => {
    const seen: Seen = { told: [], kept: [] };
    Object.assign(globalThis, { seen });
    chrome.cookies.onChanged.addListener(({ cookie: { name }, removed }) => {
      if (!removed) seen.told.push({ source: 'change', name, at: Date.now() });
    });
    const { EXTRA_HEADERS } = chrome.webRequest.OnHeadersReceivedOptions;
    chrome.webRequest.onHeadersReceived.addListener(
      ({ responseHeaders = [] }) => {
        for (const { name, value = '' } of responseHeaders)
          if (name.toLowerCase() === 'set-cookie')
            seen.told.push({ source: 'header', name: value.split('=')[0] ?? '', at: Date.now() });
        return undefined;
      },
      { urls: ['*://*/*'] },
      ['responseHeaders', ...(EXTRA_HEADERS ? [EXTRA_HEADERS] : [])],
    );
    chrome.storage.session.onChanged.addListener((changes) => {
      for (const [key, { newValue }] of Object.entries(changes)) {
        if (!key.startsWith('events/') || typeof newValue !== 'string') continue;
        for (const { kind, at, cookie, line, removed } of JSON.parse(newValue)) {
          if (kind === 'changed' && !removed) seen.kept.push({ source: 'change', name: cookie.name, at });
          if (kind === 'header') seen.kept.push({ source: 'header', name: line.name, at });
        }
      }
    });
  });
  return {
    /** What the browser told and the worker did not keep, in order. */
    async lost(): Promise<readonly Told[]> {
      const { told, kept }: Seen = JSON.parse(
        await backstage.evaluate(() => JSON.stringify((globalThis as unknown as { seen: Seen }).seen)),
      );
      const byTime = (a: Told, b: Told) => a.at - b.at;
      const idOf = ({ source, name }: Told) => `${source} ${name}`;
      return [...new Set(told.map(idOf))]
        .flatMap((id) => {
          const [all, some] = [told, kept].map((list) => list.filter((one) => idOf(one) === id).sort(byTime));
          return pairInTime(some ?? [], all ?? [], () => undefined);
        })
        .sort(byTime);
    },
  } as const;
}

/** One line for each of these moments that something was told near to and lost, with how long before and after. */
export function printLost(lost: readonly Told[], moments: readonly number[]): void {
  const nearest = ({ at }: Told) => moments.toSorted((a, b) => Math.abs(a - at) - Math.abs(b - at))[0];
  for (const [index, moment] of moments.entries()) {
    const near = lost.filter((told) => nearest(told) === moment);
    const [first = 0, last = 0] = [near[0], near.at(-1)].map((one) => one && one.at - moment);
    if (near.length > 0)
      console.log(`  not kept near kill or sleep ${index + 1}: ${near.length}, ${first} to ${last} ms`);
  }
  console.log(`  not kept in all: ${lost.length}`);
}
