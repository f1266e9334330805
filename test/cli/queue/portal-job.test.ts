import { parse } from 'valibot';
import { expect, test } from 'vitest';
import { type PortalJob, portalJob } from '../../../src/cli/queue/portal-job.ts';

test('a worker is told all that inspect was told about a visit', () => {
  const job: Required<PortalJob> = {
    address: 'https://data.example.org/',
    consent: 'refuse',
    timeout: 8,
    pages: 2,
    language: 'fr',
    anyway: true,
    pictures: true,
  };
  expect(parse(portalJob, JSON.parse(JSON.stringify(job)))).toEqual(job);
});
