import { expect, test } from 'vitest';
import type { Line } from '../../../../../src/core/policy/document/line.ts';
import { createOnlyService } from '../../../../../src/core/policy/layouts/headings/only-service.ts';
import { createHeadingTrails } from '../../../../../src/core/policy/layouts/headings/trail.ts';
import { lineOf, rowOf } from '../../lines.ts';
import { fields } from '../../reader.ts';

const headingTrail = createHeadingTrails(fields, createOnlyService(fields));

function headingsAfter(lines: readonly Line[], namesCookies = false): readonly string[] {
  const trail = headingTrail(lines);
  for (const [at, line] of lines.entries()) trail.pass(line, at, namesCookies);
  return trail.headings();
}
const heading = (level: number, text: string): Line => lineOf(text, { level });

test.each([
  { what: 'deeper ones', lines: [heading(1, 'A'), heading(2, 'B'), heading(3, 'C')], headings: ['C', 'B', 'A'] },
  { what: 'one as deep', lines: [heading(1, 'A'), heading(2, 'B'), heading(2, 'C')], headings: ['C', 'A'] },
  { what: 'a higher one', lines: [heading(2, 'A'), heading(3, 'B'), heading(1, 'C')], headings: ['C'] },
  {
    what: 'two that only look like headings, right below each other',
    lines: [lineOf('Statistics'), lineOf('Matomo')],
    headings: ['Matomo', 'Statistics'],
  },
  {
    what: 'a category that only looks like a heading, and a service apart from it',
    lines: [lineOf('Statistics'), lineOf('they count.'), lineOf('Matomo')],
    headings: ['Matomo', 'Statistics'],
  },
  {
    what: 'two that only look like headings, apart',
    lines: [lineOf('Statistics'), lineOf('they count.'), lineOf('Our other cookies')],
    headings: ['Our other cookies'],
  },
  {
    what: 'the last of two services, also where the first is named by its category',
    lines: [lineOf('Google Analytics'), lineOf('they count.'), lineOf('YouTube')],
    headings: ['YouTube'],
  },
  {
    what: 'a company below a category, apart from it',
    lines: [lineOf('Statistik'), lineOf('de tæller.'), lineOf('Eksempel A/S')],
    headings: ['Eksempel A/S', 'Statistik'],
  },
  {
    what: 'a company whose form ends in a full stop',
    lines: [lineOf('Marketing'), lineOf('sie werben.'), lineOf('Example Ltd.')],
    headings: ['Example Ltd.', 'Marketing'],
  },
  {
    what: 'a title right above labels with names',
    lines: [
      lineOf('Statistiche'),
      lineOf('contano.'),
      lineOf('Comune di Esempio', { gap: true }),
      lineOf('Cookie: a_b'),
    ],
    headings: ['Comune di Esempio', 'Statistiche'],
  },
  {
    what: 'one that no language knows, written as the one above',
    lines: [
      lineOf('Needed for the site to work', { gap: true }),
      lineOf('a_b = keeps you in'),
      lineOf('For our curiosity', { gap: true }),
      lineOf('c_d = counts'),
    ],
    headings: ['For our curiosity'],
  },
  {
    what: 'one that no language knows, with room below it',
    lines: [
      lineOf('Needed for the site to work', { gap: true }),
      lineOf('a_b = keeps you in'),
      lineOf('For our curiosity', { gap: true }),
      lineOf('c_d = counts', { gap: true }),
    ],
    headings: ['Needed for the site to work'],
  },
  {
    what: 'a service whose category comes again',
    lines: ['Matomo', 'Statistika', 'Koristimo Matomo za brojanje posjeta. Više', 'Statistika'].map((text) =>
      lineOf(text),
    ),
    headings: ['Statistika', 'Matomo'],
  },
  {
    what: 'the same category right below another service',
    lines: ['Matomo', 'Statistics', 'they count.', 'Hotjar', 'Statistics'].map((text) => lineOf(text)),
    headings: ['Statistics', 'Hotjar'],
  },
])('of $what, $headings stand above', ({ lines, headings }) => {
  expect(headingsAfter(lines)).toEqual(headings);
});

test.each([
  { line: lineOf('Statistics'), heading: 'Statistics' },
  { line: lineOf('Table 2: Statistics'), heading: 'Table 2: Statistics' },
  { line: lineOf('Matomo'), heading: 'Matomo' },
  { line: lineOf('External media (2)'), heading: 'External media (2)' },
  { line: lineOf('Which cookies we set'), heading: 'Which cookies we set' },
  { line: heading(7, 'Town hall'), heading: 'Town hall' },
  { line: lineOf('Town hall'), heading: undefined },
  { line: lineOf('statistics'), heading: undefined },
  { line: lineOf('Statistics', { bullet: true }), heading: undefined },
  { line: lineOf('Category: statistics'), heading: undefined },
  { line: rowOf(['Statistics', 'Marketing']), heading: undefined },
  { line: lineOf(`Statistics ${'of the town '.repeat(12)}`), heading: undefined },
  {
    line: lineOf('Tableau 2 – Traceurs soumis à votre accord : statistiques'),
    heading: 'Tableau 2 – Traceurs soumis à votre accord : statistiques',
  },
  { line: lineOf('Table 4 – Data that is asked for: maps'), heading: 'Table 4 – Data that is asked for: maps' },
  // The beginning of a paragraph that tells what comes below.
  { line: lineOf('Strictly necessary cookies: without these nothing works.'), heading: 'Strictly necessary cookies' },
  { line: lineOf('Our necessary work: without it nothing works.'), heading: undefined },
  { line: lineOf('Videos are shown by YouTube.'), heading: 'YouTube' },
  { line: lineOf('Provider: Town of Example'), heading: 'Provider: Town of Example' },
  { line: lineOf('Éditeur : Example SA'), heading: 'Éditeur : Example SA' },
  { line: lineOf('Provider: Town of Example', { bullet: true }), heading: undefined },
  { line: lineOf('Provider: whoever it is.'), heading: undefined },
  { line: lineOf('Videos are shown by YouTube and Vimeo.'), heading: undefined },
  // One item alone is a paragraph.
  { line: lineOf('Videos are shown by YouTube.', { bullet: true }), heading: 'YouTube' },
])('$line.text is the heading $heading', ({ line, heading: expected }) => {
  expect(headingsAfter([line])[0]).toBe(expected);
});

test('one item of several names no service for what is below them', () => {
  const items = ['Videos are shown by YouTube.', 'Visits are counted.'].map((text) => lineOf(text, { bullet: true }));
  expect(headingsAfter(items)).toEqual([]);
});

test('a paragraph that names cookies heads none', () => {
  expect(headingsAfter([lineOf('Videos are shown by YouTube.')], true)).toEqual([]);
});

test.each([
  { text: 'Cookies of the town', again: [] },
  { text: 'Statistics', again: ['Statistics'] },
])('of a line that comes again, "$text", $again stands above', ({ text, again }) => {
  expect(headingsAfter([lineOf(text), lineOf('they count.'), lineOf(text)])).toEqual(again);
});

test.each([
  {
    heads: "Cookies we can't do without",
    text: 'These are strictly necessary, so there is no switch.',
    nearest: 'These are strictly necessary, so there is no switch',
  },
  {
    heads: 'Was immer dabei ist',
    text: 'Sie sind unbedingt erforderlich.',
    nearest: 'Sie sind unbedingt erforderlich',
  },
  {
    heads: 'What else we set',
    text: 'We do not use advertising, analytics or social media cookies.',
    nearest: 'What else we set',
  },
  { heads: 'Our maps', text: 'The town needs marketing.', nearest: 'Our maps' },
  { heads: 'Example widget (Vimeo, LLC)', text: 'Vimeo shows films.', nearest: 'Example widget (Vimeo, LLC)' },
])('below "$heads", "$text" makes "$nearest" the nearest heading', ({ heads, text, nearest }) => {
  expect(headingsAfter([heading(2, heads), lineOf(text)])[0]).toBe(nearest);
});

test.each([
  { item: 'uMap', below: 'umap_recent — last maps — 3 weeks', nearest: 'uMap' },
  { item: 'CKAN (ckan.org)', below: 'ckan — session', nearest: 'CKAN (ckan.org)' },
  { item: 'Matomo, at our host', below: '_pk_id, _pk_ses – 13 months', nearest: 'Matomo, at our host' },
  { item: 'how you got here', below: 'the pages you visit', nearest: 'Statistics' },
  { item: 'The pages', below: 'Maps that you see', nearest: 'Statistics' },
  { item: 'We count: visits', below: '_pk_id – 13 months', nearest: 'Statistics' },
])('above the item "$below", the item "$item" makes $nearest the nearest heading', ({ item, below, nearest }) => {
  const lines = [heading(2, 'Statistics'), lineOf(item, { bullet: true }), lineOf(below, { bullet: true })];
  const trail = headingTrail(lines);
  for (const [at, line] of lines.slice(0, 2).entries()) trail.pass(line, at, false);
  expect(trail.headings()[0]).toBe(nearest);
});
