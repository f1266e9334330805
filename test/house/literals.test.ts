import { describe, expect, test } from 'vitest';
import { literalsOf, patternsOf } from './literals.ts';

describe('the patterns of a code', () => {
  test.each([
    { code: 'const A = /a+$/;', patterns: ['/a+$/'] },
    { code: 'text.replace(/[/"]/g, "").split(/b/v)', patterns: ['/[/"]/g', '/b/v'] },
    { code: '(text) => /\\//.test(text) && !/c/u.test(text)', patterns: ['/\\//', '/c/u'] },
    { code: 'return /a/;', patterns: ['/a/'] },
    { code: '[\n  // first\n  /a/,\n  // second, of two\n  /b/,\n]', patterns: ['/a/', '/b/'] },
    { code: '/* /a/ */ // (/b/)\n"(/c/)" + `(/d/)`', patterns: [] },
    { code: `\`one \${text.replace(/a+$/, '')} \${[{ b: /b/ }]}\``, patterns: ['/a+$/', '/b/'] },
    { code: `\`\${ok ? \`inner \${x}\` : ''}\` + /a/.source`, patterns: ['/a/'] },
    { code: 'a = b / c / d; (e) / f / g', patterns: [] },
    { code: '<td>{some && <Row of={it} />}</td>', patterns: [] },
    { code: '<p><Row of={it} /> <Row of={it} /></p>', patterns: [] },
  ])('$code', ({ code, patterns }) =>
    expect(patternsOf(code).map(({ source, flags }) => `/${source}/${flags}`)).toEqual(patterns),
  );
});

test('the texts of a code are what it may say: no comments, and no classes of a pattern', () => {
  const code = `'one' /* two */ + "three" + \`four \${five} six\` + /seven\\p{Lu}/u // eight`;
  expect(literalsOf(code)).toEqual(['one', 'three', 'four   six', 'seven ']);
});
