import { expect, test } from 'vitest';
import { progressText } from '../../../src/cli/run/progress-text.ts';
import { showProgress } from '../../../src/cli/terminal/show-progress.ts';

test.each([
  { done: 0, total: 40, ended: 0, elapsedMs: 0, says: '0 of 40' },
  { done: 12, total: 40, ended: 12, elapsedMs: 240_000, says: '12 of 40 · 3.0 a minute · 9 minutes left' },
  { done: 20, total: 22, ended: 1, elapsedMs: 30_000, says: '20 of 22 · 2.0 a minute · a minute left' },
  { done: 39, total: 40, ended: 30, elapsedMs: 60_000, says: '39 of 40 · 30.0 a minute · less than a minute left' },
  { done: 1, total: 1000, ended: 1, elapsedMs: 60_000, says: '1 of 1000 · 1.0 a minute · 17 hours left' },
  { done: 40, total: 40, ended: 40, elapsedMs: 60_000, says: '40 of 40 · 40.0 a minute' },
])('$says', ({ says, ...progress }) => expect(progressText(progress)).toBe(says));

test.each([
  { where: 'on a terminal one line is written again', isTTY: true, is: '\r\u001b[Kone of man\r\u001b[K' },
  { where: 'elsewhere it is a line each time', isTTY: false, is: 'one of many\n' },
])('$where', ({ isTTY, is }) => {
  let written = '';
  const write = (text: string | Uint8Array) => {
    written += String(text);
    return true;
  };
  const progress = showProgress({ isTTY, columns: 11, write } as NodeJS.WriteStream);
  progress.show('one of many');
  progress.clear();
  expect(written).toBe(is);
});
