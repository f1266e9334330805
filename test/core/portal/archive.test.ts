import { expect, test } from 'vitest';
import { isArchived } from '../../../src/core/portal/archive.ts';

test.each([
  { host: 'web.archive.org', path: '/', archived: true },
  { host: 'archive.ph', path: '/AbC12', archived: true },
  { host: 'arquivo.pt', path: '/', archived: true },
  { host: 'webcache.googleusercontent.com', path: '/search', archived: true },
  { host: 'copies.example', path: '/web/20240102030405/https://data.example.org/', archived: true },
  { host: null, path: '/web/20240102im_/http://data.example.org/a.png', archived: true },
  { host: 'notarchive.org', path: '/', archived: false },
  { host: 'archive.org.example', path: '/', archived: false },
  { host: 'data.example.org', path: '/archive.org/', archived: false },
  { host: 'data.example.org', path: '/explore/dataset/20240102/', archived: false },
  { host: 'data.example.org', path: '/2024/https://other.example/', archived: false },
  { host: null, path: '/', archived: false },
])('$host with $path is a copy in an archive: $archived', ({ host, path, archived }) => {
  expect(isArchived(host, path)).toBe(archived);
});
