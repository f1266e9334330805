import { expect, test } from 'vitest';
import { pageAddress } from '../../../src/core/portal/page-address.ts';

test.each([
  { text: 'https://Data.Example.org/Explore/?q=1#top', address: { host: 'data.example.org', path: '/Explore/' } },
  { text: 'https://data.example.org', address: { host: 'data.example.org', path: '/' } },
  { text: 'http://data.example.org:8080/a', address: { host: 'data.example.org:8080', path: '/a' } },
  { text: '//data.example.org?q=1', address: { host: 'data.example.org', path: '/' } },
  { text: ' /explore/?q=1', address: { host: null, path: '/explore/' } },
  { text: '/', address: { host: null, path: '/' } },
  { text: 'explore/', address: null },
  { text: '#top', address: null },
  { text: '', address: null },
  { text: 'mailto:us@data.example.org', address: null },
  { text: 'javascript://data.example.org/', address: null },
  { text: 'see https://data.example.org/', address: null },
])('“$text” leads to $address.host $address.path', ({ text, address }) => {
  expect(pageAddress(text)).toEqual(address);
});
