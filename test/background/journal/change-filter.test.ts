import '../../browser/fake-browser.ts';
import { expect, test } from 'vitest';
import { openChangeFilter } from '../../../src/background/journal/change-filter.ts';

const target = { storeId: '0', host: 'town.example' };

test('a finding is new when it differs from the last one of its watch and topic', () => {
  const filter = openChangeFilter();
  const found = [
    filter.isNew(target, 'hosts', ['a']),
    filter.isNew(target, 'hosts', ['a']),
    filter.isNew(target, 'storage', ['a']),
    filter.isNew({ ...target, storeId: '1' }, 'hosts', ['a']),
    filter.isNew(target, 'hosts', ['b']),
    filter.isNew(target, 'hosts', ['a']),
  ];
  expect(found).toEqual([true, false, true, true, true, true]);
});

test('everything about a watch that begins anew is new', () => {
  const filter = openChangeFilter();
  filter.isNew(target, 'hosts', ['a']);
  expect(filter.wasTold(target, 'hosts')).toBe(true);
  filter.forget(target);
  expect(filter.wasTold(target, 'hosts')).toBe(false);
  expect(filter.isNew(target, 'hosts', ['a'])).toBe(true);
});
