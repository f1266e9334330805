import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildExtension } from '../../../src/cli/visit/build-extension.ts';

test('two builds at once have a folder each, and one that is removed takes nothing from the other', async () => {
  const [one, other] = await Promise.all([buildExtension(), buildExtension()]);
  expect(one.folder).not.toBe(other.folder);
  await one.remove();
  await expect(access(one.folder)).rejects.toThrow();
  for (const file of ['manifest.json', 'background.js', 'popup/popup.html', 'policy-knowledge.json', 'icons/16.png']) {
    expect((await readFile(join(other.folder, file))).length, file).toBeGreaterThan(0);
  }
  await other.remove();
});
