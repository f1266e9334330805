import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('the manifest asks for nothing that docs/permissions.md gives no reason for, and each reason is asked for', () => {
  const rows = readFileSync('docs/permissions.md', 'utf8').matchAll(/^\| ((?:`[^`]+`(?:, )?)+) \| \S/gm);
  const explained = [...rows].flatMap(([, names = '']) => [...names.matchAll(/`([^`]+)`/g)].map(([, name]) => name));
  const manifest = JSON.parse(readFileSync('manifest.json', 'utf8'));
  const asked = ['permissions', 'optional_permissions', 'host_permissions', 'optional_host_permissions'].flatMap(
    (key) => manifest[key] ?? [],
  );
  expect(explained.sort()).toEqual(asked.sort());
});

test('the pages of the extension run its own scripts alone, and may ask a portal over http', () => {
  const { content_security_policy: policy } = JSON.parse(readFileSync('manifest.json', 'utf8'));
  // What is not stated is the browser's own: Firefox's upgrades every request to https, that for a policy on http too.
  expect(policy).toEqual({ extension_pages: "script-src 'self'; object-src 'none'" });
});
