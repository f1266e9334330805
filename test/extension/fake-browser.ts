import { vi } from 'vitest';

/**
 * A browser for adapters' unit tests: jest-chrome, and the parts of Manifest V3 that it lacks.
 * Import it before the adapter under test.
 */
Object.assign(globalThis, { jest: vi });
const { chrome: fake } = await import('jest-chrome');

const held = new Map<string, unknown>();
let failing = false;
/** Every write is counted, and none is quick. */
export const writes: Readonly<Record<string, unknown>>[] = [];

const session = {
  async remove(keys: readonly string[]) {
    for (const key of keys) held.delete(key);
  },
  async get(keys: string | readonly string[] | null) {
    const wanted = keys === null ? [...held.keys()] : typeof keys === 'string' ? [keys] : keys;
    return structuredClone(
      Object.fromEntries(wanted.filter((key) => held.has(key)).map((key) => [key, held.get(key)])),
    );
  },
  async set(items: Readonly<Record<string, unknown>>) {
    writes.push(structuredClone(items));
    await new Promise(setImmediate);
    if (failing) {
      failing = false;
      throw new Error('The storage is full.');
    }
    for (const [key, value] of Object.entries(items)) held.set(key, structuredClone(value));
  },
};

/** What is stored, by key. */
export const stored = (): Readonly<Record<string, unknown>> => Object.fromEntries(held);

export function failNextWrite(): void {
  failing = true;
}

export function resetBrowser(): void {
  held.clear();
  writes.length = 0;
}

Object.assign(fake.runtime, { id: 'test' });
Object.assign(fake.storage, { session });
Object.assign(globalThis, { chrome: fake });
