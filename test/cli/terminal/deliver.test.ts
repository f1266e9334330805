import { expect, test } from 'vitest';
import { deliver } from '../../../src/cli/terminal/deliver.ts';
import { Failure } from '../../../src/cli/terminal/failure.ts';

test('what fails in one way is delivered in the others, and all failures are told, with their own status', async () => {
  const delivered: string[] = [];
  const fails = (message: string) => () => Promise.reject(new Failure(message));
  const way = (name: string) => async () => void delivered.push(name);
  await expect(deliver([fails('full'), way('file'), fails('blocked'), way('picture')])).rejects.toMatchObject({
    name: 'Failure',
    message: 'full\nblocked',
    status: 4,
  });
  expect(delivered).toEqual(['file', 'picture']);
});

test('a defect stays one', async () => {
  await expect(deliver([() => Promise.reject(new TypeError('no'))])).rejects.toThrow(TypeError);
});
