import { expect, test } from 'vitest';
import type { Purpose } from '../../src/core/inspection/report.ts';
import { purposeSource } from '../../src/messages/purpose-source.ts';
import { catalogued, guess } from '../fixtures/parts.ts';
import { en } from './speech.ts';

test.each<{ purpose: Purpose; source: string }>([
  { purpose: { kind: 'policy', text: 'To count.' }, source: 'In the policy’s words' },
  { purpose: catalogued, source: 'Judging by its name, probably Matomo, for audience statistics' },
  {
    purpose: { ...catalogued, certainty: 'certain' },
    source: 'This extension’s catalogue knows it: Matomo, for audience statistics',
  },
  {
    purpose: { ...catalogued, provider: 'Town', category: 'necessary' },
    source: 'Judging by its name, probably Town, for the working of the portal',
  },
  {
    purpose: { ...catalogued, provider: 'A', others: ['B', 'C'], category: 'necessary' },
    source: 'Judging by its name, probably A, B, or C, for the working of the portal',
  },
  {
    purpose: { ...catalogued, provider: 'A', certainty: 'certain', others: ['B'] },
    source: 'This extension’s catalogue knows it: A, for audience statistics',
  },
  {
    purpose: { ...catalogued, id: 'probe', provider: 'A', others: ['B'], category: 'unclassified' },
    source: 'Judging by its name, a test by A or B',
  },
  {
    purpose: {
      ...catalogued,
      id: 'probe',
      provider: 'A',
      others: ['B'],
      category: 'unclassified',
      certainty: 'certain',
    },
    source: 'Judging by its name, a test by A',
  },
  {
    purpose: { ...catalogued, others: ['Town', 'Map'] },
    source: 'Judging by its name, probably Matomo, Town, or Map, for audience statistics',
  },
  {
    purpose: { ...catalogued, certainty: 'certain', others: ['Town'] },
    source: 'This extension’s catalogue knows it: Matomo, for audience statistics',
  },
  { purpose: { ...catalogued, category: 'unclassified' }, source: 'Judging by its name, a test by Matomo' },
  { purpose: guess, source: 'A guess from its attributes and from how it is set; it may be wrong' },
])('$source', ({ purpose, source }) => {
  expect(purposeSource(purpose, en)).toBe(source);
});
