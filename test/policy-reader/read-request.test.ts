import { expect, test } from 'vitest';
import { isReadRequest } from '../../src/policy-reader/read-request.ts';

test.each([
  { message: { kind: 'read-document', text: '', format: null }, asks: true },
  { message: { kind: 'choose-link', links: [], page: '' }, asks: true },
  { message: { kind: 'registrable-domain', host: 'a.example' }, asks: true },
  { message: { kind: 'report', tabId: 1 }, asks: false },
  { message: { kind: ['read-document'] }, asks: false },
  { message: {}, asks: false },
  { message: 'read-document', asks: false },
  { message: null, asks: false },
  { message: undefined, asks: false },
])('$message is for the reader: $asks', ({ message, asks }) => {
  expect(isReadRequest(message)).toBe(asks);
});
