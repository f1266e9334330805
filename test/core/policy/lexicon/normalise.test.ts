import { expect, test } from 'vitest';
import { normalise } from '../../../../src/core/policy/lexicon/normalise.ts';

test.each([
  { text: 'Prêt’s “ÅR” – 2\u00a0h', normal: 'pret\'s "ar" - 2 h' },
  { text: 'ΣΥΝΕΔΡΊΑΣ', normal: 'συνεδριασ' },
  { text: 'İstatistik AYIRT ayırt', normal: 'istatistik ayirt ayirt' },
  { text: 'Ёлка, край, їжа', normal: 'елка, краи, іжа' },
  { text: '٣ أيّام، ۱۲ شهر؟', normal: '3 ايّام, 12 شهر?' },
  { text: 'Cookie', normal: 'cookie' },
  { text: '«l´heure» „l‘heure”', normal: '"l\'heure" "l\'heure"' },
  { text: 'Ænima ß', normal: 'ænima ß' },
  { text: '中文 👍', normal: '中文 👍' },
  { text: '쿠키', normal: '쿠키' },
  { text: 'e\u0301', normal: 'e\u0301' },
])('"$text" is looked up as "$normal", which is as long', ({ text, normal }) => {
  expect(normalise(text)).toBe(normal);
  expect(normal).toHaveLength(text.length);
});
