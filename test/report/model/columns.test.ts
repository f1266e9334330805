import { describe, expect, test } from 'vitest';
import { type Column, offeredColumns, shownColumns, sumOf, turned } from '../../../report/model/columns.ts';
import { report } from '../../fixtures/parts.ts';

const plain: readonly Column[] = ['name', 'status', 'lifetime', 'domain', 'party', 'setter', 'category', 'set'];

describe('a column is offered', () => {
  test('for what every cookie has', () => expect(offeredColumns(report())).toEqual(plain));

  test('for each phase that came', () =>
    expect(offeredColumns(report({ phases: { before: 2, refused: 0, accepted: null } }))).toEqual([
      ...plain.slice(0, -1),
      'before',
      'refused',
      'set',
    ]));
});

describe('without a choice', () => {
  test('all are shown while the room is not known', () => expect(shownColumns(plain, null, 0)).toEqual(plain));

  test.each([
    { width: 100, shown: ['name', 'status'] },
    { width: sumOf(['name', 'status', 'lifetime']), shown: ['name', 'status', 'lifetime'] },
    { width: sumOf(['name', 'status', 'lifetime', 'setter']) - 1, shown: ['name', 'status', 'lifetime'] },
    {
      width: sumOf(['name', 'status', 'lifetime', 'setter', 'domain']),
      shown: ['name', 'status', 'lifetime', 'domain', 'setter'],
    },
    { width: 5000, shown: plain },
  ])('in $width px there is room for $shown', ({ width, shown }) =>
    expect(shownColumns(plain, null, width)).toEqual(shown),
  );

  test('the phases come before who set it', () => {
    const offered: readonly Column[] = ['name', 'status', 'lifetime', 'setter', 'before', 'refused'];
    const room = sumOf(['name', 'status', 'lifetime', 'before', 'refused']);
    expect(shownColumns(offered, null, room)).toEqual(['name', 'status', 'lifetime', 'before', 'refused']);
  });
});

describe('a choice', () => {
  test('holds whatever the room', () =>
    expect(shownColumns(plain, ['set', 'domain'], 100)).toEqual([
      'name',
      'status',
      'lifetime',
      'party',
      'setter',
      'category',
    ]));

  test('never hides the names, and passes over what is no column', () =>
    expect(shownColumns(['name', 'set'], ['name', 'gone'], 100)).toEqual(['name', 'set']));

  test('turns one column on or off, and keeps the others as they are', () => {
    const shown: readonly Column[] = ['name', 'status'];
    expect(turned('status', shown, ['name', 'status', 'party', 'set'])).toEqual(['status', 'party', 'set']);
    expect(turned('party', shown, ['name', 'status', 'party', 'set'])).toEqual(['set']);
  });

  test('does not hide a phase that comes later', () => {
    const hidden = turned('party', ['name', 'party'], ['name', 'party']);
    expect(shownColumns(['name', 'party', 'before'], hidden, 100)).toEqual(['name', 'before']);
  });
});
