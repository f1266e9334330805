import { changed, declared, policy } from '../../facts.ts';
import { proveRule } from './prove-rule.ts';
import { notFound } from './row-facts.ts';

const NOTE = 'note by portal-policy';
const saying = (text: string) => ({ ...policy(declared()), text });

proveRule('mentioned', [
  {
    when: 'the policy’s text holds its name',
    journal: [changed({ name: 'portal_ref' })],
    said: saying('We no longer use portal_ref.'),
    found: NOTE,
  },
  {
    when: 'no declaration was read from a policy that names it',
    journal: [changed({ name: 'portal_ref' })],
    said: { ...saying('See portal_ref.'), kind: 'unreadable', declarations: [] },
    found: NOTE,
  },
  {
    when: 'it is declared',
    journal: [changed()],
    said: saying('sessionid, two weeks'),
    found: null,
  },
  {
    when: 'the text holds a longer name',
    journal: [changed({ name: 'portal_ref' })],
    said: saying('We use portal_ref_all.'),
    found: null,
  },
  {
    when: 'there is no text of the portal’s own',
    journal: [changed({ name: 'portal_ref' })],
    said: notFound,
    found: null,
  },
]);
