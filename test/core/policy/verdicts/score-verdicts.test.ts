import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPolicy } from '../reader.ts';
import { readLabelledDocuments } from '../scoring/labelled-documents.ts';
import type { Labels } from '../scoring/labels.ts';
import { declarationsOf } from './labelled-policy.ts';
import { scoreVerdicts } from './score-verdicts.ts';

/** The document of the tiny folder with this name. */
function tiny(file: string) {
  const found = readLabelledDocuments(join(import.meta.dirname, 'tiny')).find((document) => document.file === file);
  if (found === undefined) throw new Error(`${file} is not in the tiny folder`);
  return found;
}
const none = tiny('none-en.txt');
const table = tiny('table-en.md');

/** The verdicts on the tiny table, had its declarations been read otherwise. */
const scoreMisread = (misread: (labels: Labels) => Labels) =>
  scoreVerdicts({ ...readPolicy(table.source), declarations: declarationsOf(misread(table.labels)) }, table.labels);

const changeLifetime = (name: string, lifetime: Labels['declared'][number]['lifetime']) => (labels: Labels) => ({
  ...labels,
  declared: labels.declared.map((one) => (one.name === name ? { ...one, lifetime } : one)),
});

const RIGHT = {
  cookies: 3,
  falseMismatches: 0,
  needlessReviews: 0,
  onlyMentioned: 0,
  drifts: 2,
  driftsNoticed: 2,
  strangers: 2,
  strangersNoticed: 2,
  misjudged: [],
};

describe('the verdicts that a reading leads to', () => {
  test('are right when the document is read as it is labelled', () => {
    expect(scoreVerdicts(readPolicy(table.source), table.labels)).toEqual(RIGHT);
  });

  test('leave a document that declares nothing with a stranger alone', () => {
    expect(scoreVerdicts(readPolicy(none.source), none.labels)).toEqual({
      ...RIGHT,
      cookies: 0,
      drifts: 0,
      driftsNoticed: 0,
      strangers: 1,
      strangersNoticed: 1,
    });
  });

  test.each<{ when: string; misread: (labels: Labels) => Labels; score: object; misjudged: readonly RegExp[] }>([
    {
      when: 'a name is missed',
      misread: (labels) => ({ ...labels, declared: labels.declared.filter(({ name }) => name !== 'sessionid') }),
      score: { falseMismatches: 0, onlyMentioned: 1, driftsNoticed: 2 },
      misjudged: [/^only mentioned: sessionid · set for session · mentioned/],
    },
    {
      when: 'a lifetime is read as a session',
      misread: changeLifetime('csrftoken', 'session'),
      score: { falseMismatches: 1, driftsNoticed: 1 },
      misjudged: [/^accused: csrftoken · set for 31536000 s · differs/, /^drift not noticed: csrftoken/],
    },
    {
      when: 'a lifetime is read too short',
      misread: changeLifetime('town_theme_*', { text: '1 day', seconds: 86_400 }),
      score: { falseMismatches: 1, driftsNoticed: 2 },
      misjudged: [/^accused: town_theme_K3F9Q2 · set for 2592000 s · differs/],
    },
    {
      when: 'a lifetime is missed',
      misread: changeLifetime('csrftoken', null),
      score: { falseMismatches: 0, driftsNoticed: 1 },
      misjudged: [/^drift not noticed: csrftoken/],
    },
    {
      when: 'a word is read as the beginning of names',
      misread: (labels) => ({
        ...labels,
        declared: labels.declared.map((one) => (one.name === 'csrftoken' ? { ...one, name: 'csrftoken*' } : one)),
      }),
      score: { falseMismatches: 0, driftsNoticed: 2 },
      misjudged: [],
    },
    {
      when: 'nothing is read, so that the platform’s list stands in',
      misread: (labels) => ({ ...labels, declared: [] }),
      score: { falseMismatches: 0, needlessReviews: 0, onlyMentioned: 1, driftsNoticed: 1 },
      misjudged: [/^only mentioned: town_theme_K3F9Q2/, /^drift not noticed: town_theme_K3F9Q2/],
    },
  ])('are wrong when $when', ({ misread, score, misjudged }) => {
    const found = scoreMisread(misread);
    expect(found).toMatchObject(score);
    expect(found.misjudged).toEqual(misjudged.map((line) => expect.stringMatching(line)));
  });
});
