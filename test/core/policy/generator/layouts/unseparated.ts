import { type Policy, rowOf } from '../policy.ts';
import { headed } from './headed.ts';
import type { Layout } from './layout.ts';

const joinedBy =
  (separator: string) =>
  ({ columns, sections }: Policy): string =>
    sections
      .map(({ heading, cookies }) =>
        headed(
          heading,
          [
            columns.map(({ header }) => header).join(separator),
            ...cookies.map((cookie) => rowOf(cookie, columns).join(separator)),
          ],
          '',
        ),
      )
      .join('\n\n');

/** The orders that tables have whose cells were lost. */
const usual: Pick<Layout, 'format' | 'names' | 'needs' | 'orders' | 'noise'> = {
  format: 'text',
  names: 'unmistakable',
  needs: ['purpose'],
  orders: [
    ['name', 'purpose', 'lifetime'],
    ['name', 'lifetime', 'purpose'],
    ['name', 'purpose'],
    ['provider', 'name', 'purpose'],
    ['provider', 'name', 'purpose', 'lifetime'],
    ['provider', 'name', 'lifetime', 'purpose'],
    ['name', 'provider', 'purpose', 'lifetime'],
    ['name', 'category', 'purpose', 'lifetime'],
    ['name', 'purpose', 'lifetime', 'category'],
  ],
  noise: [],
};

/** "NamePurposeDuration", "_gaCounts visits2 years" */
export const glued: Layout = { ...usual, unparted: true, write: joinedBy('') };
/** "Name Purpose Duration", "_ga Counts visits 2 years" */
export const singleSpaced: Layout = { ...usual, write: joinedBy(' ') };
