import { expect, test } from 'vitest';
import type { FileFailure } from '../../src/documents/file-failure.ts';
import { fileCutText, fileFailureText } from '../../src/messages/file.ts';
import { en } from './speech.ts';

test.each<{ failure: FileFailure; file?: string; says: string }>([
  { failure: { kind: 'several' }, says: 'Several files were dropped: give one at a time.' },
  {
    failure: { kind: 'not-opened' },
    says: 'a.pdf cannot be opened: it may be a folder, or have been moved or changed.',
  },
  { failure: { kind: 'too-large', limitBytes: 20_000_000 }, says: 'a.pdf is larger than 20 MB and was not read.' },
  {
    failure: { kind: 'unpacked-too-large', limitBytes: 49_600_000 },
    says: 'a.pdf unpacks to more than 50 MB and was not read.',
  },
  { failure: { kind: 'empty' }, says: 'a.pdf is empty: there is nothing to read in it.' },
  {
    failure: { kind: 'pdf-without-text' },
    says: 'a.pdf holds pictures of pages and no text: look for the document it was made from.',
  },
  {
    failure: { kind: 'locked' },
    file: 'a\u202efdp.exe',
    says: 'a‹U+202E›fdp.exe is locked with a password: save a copy without one, and choose that.',
  },
  {
    failure: { kind: 'archive' },
    file: '$2',
    says: '$2 is an archive and no document: unpack it, and choose the document in it.',
  },
])('$says', ({ failure, file = 'a.pdf', says }) => {
  expect(fileFailureText(file, failure, en)).toBe(says);
});

test.each(['not-text', 'pdf-broken', 'damaged', 'too-long', 'other-document'] as const)(
  'why a file cannot be used names it, and says what to do: %s',
  (kind) => {
    expect(fileFailureText('a.pdf', { kind }, en)).toMatch(/^a\.pdf is .+: .+\.$/);
  },
);

test('a file that is longer than is read says how much was', () => {
  expect(fileCutText('a.pdf', { read: 200, all: 201 }, en)).toBe(
    'Only the first 200 of the 201 pages of a.pdf were read.',
  );
});
