import { getDomain } from 'tldts';
import { expect, test } from 'vitest';
import { keptOf } from './kept.ts';
import { ADDRESS, KEPT_LINES, NOT_KNOWN } from './kept-lines.ts';

/** ms since the Unix epoch; the lines were sent on that day. */
const AT = Date.UTC(2026, 10, 29);
const CHROMIUM = { engine: 'chromium', version: 156 } as const;

const keptAt = (text: string, address: string) => {
  const url = new URL(address);
  return keptOf(text, url, AT, CHROMIUM, getDomain(url.hostname, { allowPrivateDomains: true }));
};

test.each(KEPT_LINES.map(([text, kept, address = ADDRESS]) => ({ text, kept, address })))(
  '$text',
  ({ text, kept, address }) => {
    expect(keptAt(text, address)).toBe(kept);
  },
);

test('a host that is a public suffix is taken for one that is not', () => {
  const [text, kept, address = ADDRESS] = NOT_KNOWN;
  expect(keptAt(text, address)).not.toBe(kept);
});
