import { expect, test } from 'vitest';
import { defaultPath } from '../../../src/core/cookie/default-path.ts';

test.each([
  { request: '/', path: '/' },
  { request: '/login', path: '/' },
  { request: '/login/', path: '/login' },
  { request: '/explore/dataset/trees', path: '/explore/dataset' },
  { request: '', path: '/' },
  { request: 'login/now', path: '/' },
])('a cookie that $request sets without a path is for $path', ({ request, path }) => {
  expect(defaultPath(request)).toBe(path);
});
