import { describe, expect, test } from 'vitest';
import { belongsToPortal } from '../../../src/core/portal/belongs-to-portal.ts';
import { cookie, HOST } from '../facts.ts';

describe('a cookie belongs to the portal', () => {
  const frame = (topLevelSite: string) => ({
    domain: 'maps.example.org',
    partitionKey: { topLevelSite, hasCrossSiteAncestor: true },
  });
  const partition = { topLevelSite: 'https://opendatasoft.com', hasCrossSiteAncestor: false };
  test.each([
    { when: 'it is host-only of the portal', facts: {}, belongs: true },
    { when: 'it is of the parent domain', facts: { domain: 'opendatasoft.com', hostOnly: false }, belongs: true },
    { when: 'it is host-only of the parent domain', facts: { domain: 'opendatasoft.com' }, belongs: false },
    { when: 'it is of a sibling', facts: { domain: 'other.opendatasoft.com' }, belongs: false },
    {
      when: 'its domain merely ends alike',
      facts: { domain: 'val.opendatasoft.com', hostOnly: false },
      belongs: false,
    },
    { when: 'it is in a frame of the portal’s site', facts: frame('https://opendatasoft.com'), belongs: true },
    {
      when: 'it is in a frame of the site at another port',
      facts: frame('http://opendatasoft.com:8080'),
      belongs: true,
    },
    // Firefox gives a frame of another site no ancestor bit, and both browsers give none to a page of the site itself.
    {
      when: 'it is in a frame of the portal’s site in Firefox',
      facts: { ...frame('https://opendatasoft.com'), partitionKey: partition },
      belongs: true,
    },
    {
      when: 'a sibling portal keeps it in a partition of its own',
      facts: { domain: 'other.opendatasoft.com', partitionKey: partition },
      belongs: false,
    },
    { when: 'the portal keeps it in a partition of its own', facts: { partitionKey: partition }, belongs: true },
    {
      when: 'it is of the parent domain, in the site’s own partition',
      facts: { domain: 'opendatasoft.com', hostOnly: false, partitionKey: partition },
      belongs: true,
    },
    {
      when: 'a sibling sets it in a frame of a frame of another site',
      facts: { domain: 'other.opendatasoft.com', partitionKey: { ...partition, hasCrossSiteAncestor: true } },
      belongs: true,
    },
    { when: 'it is in a frame of another site', facts: frame('https://example.org'), belongs: false },
  ])('$belongs when $when', ({ facts, belongs }) => {
    expect(belongsToPortal(HOST, cookie(facts))).toBe(belongs);
  });
});
