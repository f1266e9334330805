import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { STORES, storeFiles } from '../../packaging/store-files.ts';

const manifest = JSON.parse(readFileSync('manifest.json', 'utf8'));
const built = new Map([
  ['manifest.json', new TextEncoder().encode(JSON.stringify(manifest))],
  ['background.js', new Uint8Array([1])],
]);
const manifestFor = (store: (typeof STORES)[number]) =>
  JSON.parse(new TextDecoder().decode(storeFiles(built, store).get('manifest.json')));

test('each store gets all files, and a manifest without the other’s words', () => {
  for (const store of STORES) expect([...storeFiles(built, store).keys()]).toEqual([...built.keys()]);
  expect(manifestFor('chromium')).toEqual({
    ...manifest,
    background: { service_worker: 'background.js', type: 'module' },
    browser_specific_settings: undefined,
  });
  expect(manifestFor('firefox')).toEqual({
    ...manifest,
    background: { scripts: ['background.js'], type: 'module' },
    permissions: ['activeTab', 'cookies', 'scripting', 'storage', 'webRequest'],
    minimum_chrome_version: undefined,
  });
});
