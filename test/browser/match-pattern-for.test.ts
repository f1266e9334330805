import { expect, test } from 'vitest';
import { matchPatternFor } from '../../src/browser/match-pattern-for.ts';

test.each([
  { url: 'https://a.example/b?c#d', pattern: 'https://a.example/*' },
  { url: 'http://a.example:8080/', pattern: 'http://a.example/*' },
  { url: 'https://[::1]:8443/', pattern: 'https://[::1]/*' },
])('$url is granted as $pattern', ({ url, pattern }) => {
  expect(matchPatternFor(new URL(url))).toBe(pattern);
});
