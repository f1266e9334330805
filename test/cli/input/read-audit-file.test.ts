import { existsSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { readAuditFile } from '../../../src/cli/input/read-audit-file.ts';

vi.stubEnv('LC_ALL', 'C');

test.skipIf(!existsSync('/dev/zero'))('an audit without an end is not read', async () => {
  await expect(readAuditFile('/dev/zero')).rejects.toThrow('/dev/zero is larger than 20 MB and was not read.');
});
