import { expect, test } from 'vitest';
import { catalogue } from '../../../src/cli/knowledge/catalogue.ts';
import { differences } from './differences.ts';
import type { Measured } from './measurement.ts';

const measured = (name: string, facts: Partial<Measured> = {}): Measured => ({
  name,
  asked: 10_368_000,
  kept: 10_368_000,
  renewal: 'fixed',
  probe: false,
  ...facts,
});

test.each<{ of: Measured; provider: string; says: readonly string[] }>([
  { of: measured('klaro'), provider: 'Klaro', says: [] },
  { of: measured('klaro', { asked: 10_367_999 }), provider: 'Klaro', says: [] },
  { of: measured('klaro', { asked: 60 }), provider: 'Klaro', says: ['asks for 10368000'] },
  { of: measured('klaro', { asked: 'session' }), provider: 'Klaro', says: ['asks for 10368000'] },
  { of: measured('klaro', { renewal: 'each-page' }), provider: 'Klaro', says: ['is fixed'] },
  { of: measured('klaro', { renewal: null }), provider: 'Klaro', says: [] },
  { of: measured('klaro', { probe: true }), provider: 'Klaro', says: ['is a probe'] },
  { of: measured('klaro'), provider: 'Orejime', says: ['known as that of Klaro'] },
  { of: measured('nobody_knows'), provider: 'Klaro', says: ['not known'] },
  { of: measured('AMP_TEST', { probe: true }), provider: 'Amplitude', says: [] },
  { of: measured('AMP_TEST'), provider: 'Amplitude', says: ['is no probe'] },
  { of: measured('koa.sess'), provider: 'Koa', says: [] },
])('of $of.name with $provider the catalogue differs in $says', ({ of, provider, says }) => {
  expect(differences(of, provider, catalogue)).toEqual(says);
});
