import { describe, expect, test } from 'vitest';
import { type AddressSign, addressSigns, pathSigns } from '../../../src/core/portal/address-marks.ts';

const OWN = 'data.example.org';

describe('the page’s own address', () => {
  test.each<{ path: string; signs: readonly AddressSign[] }>([
    { path: '/explore/', signs: ['explore-address'] },
    { path: '/explorer/', signs: [] },
    { path: '/explore/dataset/trees/', signs: ['dataset-address'] },
    { path: '/explore/dataset/', signs: [] },
    { path: '/api/explore/v2.1/catalog/', signs: ['api-address'] },
    { path: '/api/explore/catalog/', signs: [] },
    { path: '/api/datasets/1.0/search/', signs: ['api-address'] },
    { path: '/api/portal/v1.0/studio_pages/air', signs: ['api-address'] },
    { path: '/api/portal/v1.0/pages/air', signs: [] },
    { path: '/terms/cookies-information', signs: ['cookie-policy-page'] },
    { path: '/terms/privacy-policy/old', signs: [] },
    { path: '/pages/home/', signs: ['page-address'] },
    { path: '/pages/', signs: [] },
  ])('$path: $signs', ({ path, signs }) => {
    expect(pathSigns(path)).toEqual(signs);
  });
});

describe('an address in the page', () => {
  const store = { host: 's3.example.com', path: '/aws-opendatasoft-staticfileset/town/a.png' };
  test.each<{
    what: string;
    tag: string;
    attributes?: Readonly<Record<string, string>>;
    host?: string | null;
    path: string;
    ownHost?: string | null;
    signs: readonly AddressSign[];
  }>([
    { what: 'a link to the own catalogue', tag: 'a', path: '/explore/', signs: ['explore-address'] },
    { what: 'the same with its host', tag: 'a', host: OWN, path: '/explore/', signs: ['explore-address'] },
    { what: 'a link to another’s catalogue', tag: 'a', host: 'b.example', path: '/explore/', signs: ['other-portal'] },
    {
      what: 'the same where the own host is not known',
      tag: 'a',
      host: 'b.example',
      path: '/explore/',
      ownHost: null,
      signs: [],
    },
    { what: 'a link to a file', tag: 'a', path: '/static/ods/a.js', signs: [] },
    { what: 'an own file', tag: 'script', path: '/static/ods/a.js', signs: ['platform-files'] },
    { what: 'the same of another', tag: 'script', host: 'b.example', path: '/static/ods/a.js', signs: [] },
    {
      what: 'a frame with another’s view',
      tag: 'iframe',
      host: 'b.example',
      path: '/explore/embed/a',
      signs: ['embedded-view'],
    },
    { what: 'the widgets', tag: 'script', host: 'b.example', path: '/ods-widgets.min.js', signs: ['widgets-script'] },
    { what: 'an icon in the platform’s store', tag: 'link', ...store, signs: ['portal-images'] },
    { what: 'a preview in it', tag: 'meta', attributes: { property: 'og:image' }, ...store, signs: ['portal-images'] },
    { what: 'another’s logo in it', tag: 'img', ...store, signs: [] },
    { what: 'other software’s file', tag: 'script', path: '/wp-content/a.js', signs: ['other-software'] },
    {
      what: 'a file that an archive keeps',
      tag: 'img',
      path: '/web/20240102030405im_/https://b.example/a.png',
      signs: ['archive-copy'],
    },
  ])('$what: $signs', ({ tag, attributes = {}, host = null, path, ownHost = OWN, signs }) => {
    const element = { tag, attributes: new Map(Object.entries(attributes)) };
    expect(addressSigns(element, { host, path }, ownHost)).toEqual(signs);
  });
});
