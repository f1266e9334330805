import { vi } from 'vitest';

/**
 * A browser for adapters' unit tests: jest-chrome, and the parts of Manifest V3 that it lacks.
 * Import it before the adapter under test.
 */
Object.assign(globalThis, { jest: vi });
const { chrome: fake } = await import('jest-chrome');

const stored = new Map<string, unknown>();
/** Every write is counted, and none is quick. */
export const writes: Readonly<Record<string, unknown>>[] = [];

const session = {
  async get(keys: string | readonly string[]) {
    const wanted = typeof keys === 'string' ? [keys] : keys;
    return structuredClone(
      Object.fromEntries(wanted.filter((key) => stored.has(key)).map((key) => [key, stored.get(key)])),
    );
  },
  async set(items: Readonly<Record<string, unknown>>) {
    writes.push(structuredClone(items));
    await new Promise(setImmediate);
    for (const [key, value] of Object.entries(items)) stored.set(key, structuredClone(value));
  },
};

export function resetBrowser(): void {
  stored.clear();
  writes.length = 0;
}

Object.assign(fake.runtime, { id: 'test' });
Object.assign(fake.storage, { session });
Object.assign(globalThis, { chrome: fake });
