import { expect, test } from 'vitest';
import { readPageSigns } from '../../../src/core/portal/read-page-signs.ts';

const OWN = 'data.example.org';
const HOSTED = 'https://town.opendatasoft.com/';

test.each<{ what: string; html: string; host?: string | null; signs: readonly (readonly [string, string])[] }>([
  { what: 'a template that nothing filled in', html: '<p>##menu##</p>', signs: [['unfilled-template', '##menu##']] },
  { what: 'the same in a sample', html: '<code>##menu##</code>', signs: [] },
  { what: 'a word between marks', html: '<p>##news##</p>', signs: [] },
  {
    what: 'a script’s call',
    html: '<script>$scope.blocks = 1</script>',
    signs: [['page-blocks', '$scope.blocks =']],
  },
  { what: 'a script’s comment', html: '<script>// $scope.blocks = 1</script>', signs: [] },
  { what: 'a generator', html: '<meta name="Generator" content="Hugo">', signs: [['generator', 'Hugo']] },
  { what: 'the program that saved it', html: '<meta name="generator" content="MSHTML 11">', signs: [] },
  { what: 'an archive’s toolbar', html: '<div id="wm-ipp-base">', signs: [['archive-copy', '<div id="wm-ipp-base">']] },
  {
    what: 'other software’s element',
    html: '<div class="ckan-icon">',
    signs: [['other-software', '<div class="ckan-icon">']],
  },
  {
    what: 'an address, without its query',
    html: '<a href="/explore/?q=name">',
    signs: [['explore-address', '/explore/']],
  },
  {
    what: 'where it claims to be, when nobody knows',
    html: `<link rel="canonical" href="${HOSTED}"><a href="${HOSTED}explore/">`,
    host: null,
    signs: [
      ['claims-hosted-name', 'town.opendatasoft.com'],
      ['explore-address', 'town.opendatasoft.com/explore/'],
    ],
  },
  {
    what: 'where it claims to be, when that is known better',
    html: `<link rel="canonical" href="${HOSTED}"><a href="${HOSTED}explore/">`,
    signs: [['other-portal', 'town.opendatasoft.com/explore/']],
  },
])('$what: $signs', ({ html, host = OWN, signs }) => {
  expect([...readPageSigns(html, host)]).toEqual(signs);
});
