import { expect, test } from 'vitest';
import { memoize } from '../../../../src/core/policy/lexicon/memoize.ts';

const counted = () => {
  const asked: string[] = [];
  const read = memoize((text) => {
    asked.push(text);
    return text.length;
  });
  return { asked, read };
};

const long = (letter: string): string => letter.repeat(301);

test.each([
  { what: 'a text again', texts: ['a', 'b', 'a'], times: 2 },
  { what: 'a long text right again', texts: [long('a'), long('a')], times: 1 },
  { what: 'a long text again, after another', texts: [long('a'), long('b'), long('a')], times: 3 },
  { what: 'more texts than are kept', texts: [...Array(2001).keys(), 0].map(String), times: 2002 },
])('$what is read $times times', ({ texts, times }) => {
  const { asked, read } = counted();
  for (const text of texts) expect(read(text)).toBe(text.length);
  expect(asked).toHaveLength(times);
});
