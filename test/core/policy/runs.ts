/** What parts words, names, cells and lines, and short pieces with it: each may go on for a whole document. */
const UNITS = [
  ...[
    ',',
    '/',
    ';',
    '|',
    '\t',
    ' ',
    '.',
    '-',
    ':',
    '=',
    '&',
    '…',
    '\n',
    '\r\n',
    '\u00a0',
    '–',
    '—',
    '•',
    '·',
    '،',
    '؛',
  ],
  ...['(', ')', '[', ']', '<', '>', '{', '}', '"', "'", '“', '”', '„', '«', '`', '*', '_', '#', '!', '?', '\\'],
  ...[', ', '/ ', ' / ', '; ', ' | ', ': ', '= ', '- ', ' - ', ' – ', '. ', '… ', '() ', '&amp;', '<b>', '<td>'],
  ...[' \n', '\t\n', '\n\n', '-\n', '---\n', '-:\n', '--\r\n', ': \r\n', '\n- ', '\n| '],
  ...[
    'A',
    '0',
    '1 ',
    '1/',
    'a/',
    'ab/',
    'a,',
    'a, ',
    'ab, ',
    'a b ',
    'a_',
    'a-',
    'a(',
    '(a',
    '(a) ',
    'a: ',
    'a=',
    'a="',
  ],
  ...['1 an ', '1 year, ', 'cookie ', 'session ', 'Name ', 'é ', 'İ', 'AA', 'XX ', 'aA', 'a.b', '.com', 'a@'],
  ...[
    '_ga ',
    '_ga, ',
    '_ga / ',
    '_ga/',
    '`_ga` ',
    '"_ga" ',
    '(_ga) ',
    '[a](b) ',
    '](',
    '**a** ',
    '__a__ ',
    '*A ',
    '_A',
  ],
] as const;

/** What a line begins with. */
const BEGINNINGS = ['', '- ', '| '] as const;

/** Each unit again and again, behind each beginning of a line. */
export const runs = UNITS.flatMap((unit) =>
  BEGINNINGS.map((beginning) => ({
    title: JSON.stringify(beginning + unit),
    /** The text, of about so many characters. */
    make: (length: number): string => beginning + unit.repeat(Math.ceil(length / unit.length)),
  })),
);
