import { expect, test } from 'vitest';
import { withoutQuery } from '../../src/core/web-address.ts';

test.each([
  { url: 'https://a.example/b/?token=secret#part', kept: 'https://a.example/b/' },
  { url: 'https://a.example:8443', kept: 'https://a.example:8443/' },
  { url: 'https://user:secret@a.example/b', kept: 'https://a.example/b' },
])('$kept is kept of $url', ({ url, kept }) => {
  expect(withoutQuery(url)).toBe(kept);
});
