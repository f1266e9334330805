import { describe, expect, test } from 'vitest';
import { readAnswerMarks, readSecurityContact } from '../../../src/core/portal/read-answer-marks.ts';

const choices = encodeURIComponent('{"functional_cookies":true}');

describe('a response’s headers', () => {
  test.each<{ headers: Readonly<Record<string, string>>; marks: readonly string[] }>([
    { headers: { 'ODS-Explore-API-Deprecation': 'v1' }, marks: ['api-headers'] },
    { headers: { 'X-RateLimit-Dataset-Limit': '9' }, marks: ['api-headers'] },
    { headers: { 'X-RateLimit-Limit': '9' }, marks: [] },
    { headers: { 'Content-Security-Policy': 'x ods-explore-api-a' }, marks: [] },
    { headers: { Server: 'openresty' }, marks: ['openresty'] },
    { headers: { Server: 'nginx (not openresty)' }, marks: [] },
    { headers: { Vary: 'Host, cookie , Accept-Language' }, marks: ['varies-by-host'] },
    { headers: { Vary: 'Accept-Language, Cookie, X-Forwarded-Host' }, marks: [] },
    { headers: { 'X-Powered-By': 'PHP/8' }, marks: ['other-software'] },
    { headers: { 'Set-Cookie': `a=1\ncookies_preferences=${choices}; Path=/` }, marks: ['consent-cookie'] },
    { headers: { 'Set-Cookie': 'cookies_preferences=yes' }, marks: [] },
    { headers: { 'Set-Cookie': `a=1; cookies_preferences=${choices}` }, marks: [] },
  ])('$headers: $marks', ({ headers, marks }) => {
    expect([...readAnswerMarks(headers)].map(({ kind }) => kind)).toEqual(marks);
  });

  test('tell no value of a cookie', () => {
    const [mark] = readAnswerMarks({ 'set-cookie': `cookies_preferences=${choices}` });
    expect(mark?.excerpt).toBe('cookies_preferences');
  });
});

describe('a host’s security.txt', () => {
  const contact = 'Contact: mailto:security@opendatasoft.com';
  test.each([
    { text: contact, excerpt: contact },
    { text: '# Ours\r\ncontact: mailto:security@huwise.com\r\n', excerpt: 'Contact: mailto:security@huwise.com' },
    { text: `${contact}\n${contact}`, excerpt: contact },
    { text: `${contact}\nContact: https://example.org/`, excerpt: null },
    { text: `# ${contact}`, excerpt: null },
    { text: 'Contact: mailto:security@opendatasoft.com.example.org', excerpt: null },
    { text: '', excerpt: null },
  ])('“$text” names $excerpt', ({ text, excerpt }) => {
    expect(readSecurityContact(text)?.excerpt ?? null).toBe(excerpt);
  });
});
