import { expect, test } from 'vitest';
import { layOutPages } from '../../../../../src/core/policy/sources/pdf/lay-out-pages.ts';
import type { PdfPage } from '../../../../../src/core/policy/sources/pdf/page.ts';
import { at, grid, pageOf, taggedTable } from './page-of.ts';

const row = (...cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

test.each<{ what: string; page: PdfPage; lines: readonly string[] }>([
  {
    what: 'runs on one line are one line',
    page: pageOf([at(40, 700, 'We use'), at(79, 700, 'cookies.')]),
    lines: ['<p>We use cookies.</p>'],
  },
  {
    what: 'runs that touch are one word',
    page: pageOf([at(40, 700, 'ses'), at(58, 700, 'sionid')]),
    lines: ['<p>sessionid</p>'],
  },
  {
    what: 'lines that come from the bottom up are read from the top down',
    page: pageOf([at(40, 640, 'second'), at(40, 700, 'first')]),
    lines: ['<p>first</p>', '<p>second</p>'],
  },
  {
    what: 'far runs are cells',
    page: pageOf([at(40, 700, 'sessionid'), at(200, 700, '2 weeks')]),
    lines: ['<table>', row('sessionid', '2 weeks'), '</table>'],
  },
  {
    what: 'a cell that is wrapped is joined',
    page: pageOf([at(40, 700, 'sessionid'), at(200, 700, 'Keeps you'), at(200, 686, 'logged in')]),
    lines: ['<table>', row('sessionid', 'Keeps you logged in'), '</table>'],
  },
  {
    what: 'a row further down is a row of its own, its empty cell kept',
    page: pageOf([at(40, 700, 'a'), at(200, 700, 'b'), at(360, 700, 'c'), at(40, 670, 'd'), at(360, 670, 'f')]),
    lines: ['<table>', row('a', 'b', 'c'), row('d', '', 'f'), '</table>'],
  },
  {
    what: 'text after a table is no cell',
    page: pageOf([at(40, 700, 'a'), at(200, 700, 'b'), at(20, 670, 'After the table')]),
    lines: ['<table>', row('a', 'b'), '</table>', '<p>After the table</p>'],
  },
  {
    what: 'words that are written as tags are words',
    page: pageOf([at(40, 700, 'a <b> & "c"')]),
    lines: ['<p>a &lt;b&gt; &amp; &quot;c&quot;</p>'],
  },
  {
    what: 'larger letters are a heading, and a bullet a list item',
    page: pageOf([
      { ...at(40, 730, 'Cookies'), height: 24 },
      at(40, 690, 'We use these cookies.'),
      at(40, 660, '• sessionid'),
    ]),
    lines: ['<h1>Cookies</h1>', '<p>We use these cookies.</p>', '<li>sessionid</li>'],
  },
  {
    what: 'rules part the rows of a tight table',
    page: pageOf([at(42, 700, 'a_1'), at(142, 700, '1 day'), at(42, 685, 'b_2'), at(142, 685, '2 days')], {
      rules: grid([40, 140, 240], [712, 697, 682]),
    }),
    lines: ['<table>', row('a_1', '1 day'), row('b_2', '2 days'), '</table>'],
  },
  {
    what: 'rules part cells that one run of text holds',
    page: pageOf([at(42, 700, 'a_1 1 day'), at(42, 685, 'b_2 2 days')], {
      rules: grid([40, 62, 140], [712, 697, 682]),
    }),
    lines: ['<table>', row('a_1', '1 day'), row('b_2', '2 days'), '</table>'],
  },
  {
    what: 'a cell over two rows, by its rules',
    page: pageOf([at(42, 700, 'a_1'), at(142, 692, 'Town'), at(42, 685, 'b_2')], {
      rules: [...grid([40, 140], [712, 697, 682]), ...grid([140, 240], [712, 682])],
    }),
    lines: ['<table>', '<tr><td>a_1</td><td rowspan="2">Town</td></tr>', '<tr><td>b_2</td></tr>', '</table>'],
  },
  {
    what: 'tags tell a table that nothing else shows',
    page: pageOf(
      [at(42, 700, 'a_1', 'm1'), at(70, 700, '1 day', 'm2'), at(42, 686, 'b_2', 'm3'), at(70, 686, '2 days', 'm4')],
      {
        structure: taggedTable([
          ['m1', 'm2'],
          ['m3', 'm4'],
        ]),
      },
    ),
    lines: ['<table>', row('a_1', '1 day'), row('b_2', '2 days'), '</table>'],
  },
  {
    what: 'a row of the tags that is short of a cell takes the one that reaches down from above',
    page: pageOf(
      [
        at(42, 700, 'a_1', 'm1'),
        at(142, 692, 'Town', 'm2'),
        at(242, 700, '1 day', 'm3'),
        at(42, 685, 'b_2', 'm4'),
        at(242, 685, '2 days', 'm5'),
      ],
      {
        structure: taggedTable([
          ['m1', 'm2', 'm3'],
          ['m4', 'm5'],
        ]),
      },
    ),
    lines: [
      '<table>',
      '<tr><td>a_1</td><td rowspan="2">Town</td><td>1 day</td></tr>',
      row('b_2', '2 days'),
      '</table>',
    ],
  },
  {
    what: 'a name that fills its column and goes on below is one name',
    page: pageOf(
      [
        at(42, 700, 'visid_inca', 'm1'),
        at(42, 686, 'p_29', 'm1'),
        at(112, 700, '1 day', 'm2'),
        at(42, 660, 'a_1', 'm3'),
        at(112, 660, '2 days', 'm4'),
      ],
      {
        rules: grid([40, 107, 200], [712, 680, 650]),
        structure: taggedTable([
          ['m1', 'm2'],
          ['m3', 'm4'],
        ]),
      },
    ),
    lines: ['<table>', row('visid_incap_29', '1 day'), row('a_1', '2 days'), '</table>'],
  },
  {
    what: 'a row of the tags with one cell as wide as the table',
    page: pageOf(
      [
        at(42, 730, 'a_1', 'm1'),
        at(142, 730, '1 day', 'm2'),
        at(120, 715, 'Others', 'm3'),
        at(42, 700, 'b_2', 'm4'),
        at(142, 700, '2 days', 'm5'),
      ],
      {
        rules: [
          ...grid([40, 140, 240], [742, 727]),
          ...grid([40, 240], [727, 712]),
          ...grid([40, 140, 240], [712, 697]),
        ],
        structure: taggedTable([['m1', 'm2'], ['m3'], ['m4', 'm5']]),
      },
    ),
    lines: ['<table>', row('a_1', '1 day'), '<tr><td colspan="2">Others</td></tr>', row('b_2', '2 days'), '</table>'],
  },
  {
    what: 'headings, list items and paragraphs of the tags',
    page: pageOf(
      [at(40, 700, 'Cookies', 'm1'), at(40, 680, '•', 'm2'), at(50, 680, 'a_1', 'm3'), at(40, 660, 'End.', 'm4')],
      {
        structure: {
          role: 'Root',
          children: [
            { role: 'H2', children: ['m1'] },
            {
              role: 'L',
              children: [
                {
                  role: 'LI',
                  children: [
                    { role: 'Lbl', children: ['m2'] },
                    { role: 'LBody', children: ['m3'] },
                  ],
                },
              ],
            },
            { role: 'P', children: ['m4'] },
          ],
        },
      },
    ),
    lines: ['<h2>Cookies</h2>', '<li>a_1</li>', '<p>End.</p>', '<div>•</div>'],
  },
  {
    what: 'tags that leave out most of the page are no guide to it',
    page: pageOf([at(40, 700, 'x', 'm1'), at(40, 670, 'These cookies are set.')], {
      structure: { role: 'P', children: ['m1'] },
    }),
    lines: ['<p>x</p>', '<p>These cookies are set.</p>'],
  },
  { what: 'an empty page is empty', page: pageOf([]), lines: [''] },
])('$what', ({ page, lines }) => {
  expect(layOutPages([page]).split('\n')).toEqual(lines);
});

test('a table goes on over the page, without its header a second time', () => {
  const header = [at(40, 760, 'Name'), at(200, 760, 'Duration')];
  const first = pageOf([...header, at(40, 720, 'a_1'), at(200, 720, '1 day'), at(300, 20, '1 / 2')]);
  const second = pageOf([...header, at(40, 720, 'b_2'), at(200, 720, '2 days'), at(300, 20, '2 / 2')]);
  const [table] = layOutPages([first, second]).split('</table>');
  expect(table?.trim().split('\n')).toEqual([
    '<table>',
    row('Name', 'Duration'),
    row('a_1', '1 day'),
    row('b_2', '2 days'),
  ]);
});

test('where only places tell, a row that seems to name several cookies tells its lifetime of none', () => {
  const header = [at(40, 760, 'Name'), at(200, 760, 'Duration')];
  const page = pageOf([...header, at(40, 720, 'a_1'), at(40, 706, 'b_2'), at(200, 713, '1 day')]);
  expect(layOutPages([page]).split('\n')).toEqual([
    '<table>',
    row('Name', 'Duration'),
    row('a_1', ''),
    row('b_2', ''),
    row('', '1 day'),
    '</table>',
  ]);
});

test('where a line holds a row and the next begins with another name, neither has what stands beside both', () => {
  const page = pageOf([at(40, 720, 'a_1 Counts visits 90 days'), at(40, 706, 'b_2'), at(240, 706, '1 year')]);
  expect(layOutPages([page]).split('\n')).toEqual([
    '<table>',
    row('a_1 Counts visits 90 days', ''),
    row('b_2', ''),
    row('', '1 year'),
    '</table>',
  ]);
});
