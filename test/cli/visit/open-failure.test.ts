import { expect, test } from 'vitest';
import { openFailure } from '../../../src/cli/visit/open-failure.ts';

const URL = 'https://data.example.org/';

test.each([
  { error: 'net::ERR_CERT_AUTHORITY_INVALID', says: '--allow-insecure visits it all the same' },
  { error: 'net::ERR_CERT_DATE_INVALID', says: '--allow-insecure' },
  { error: 'net::ERR_SSL_PROTOCOL_ERROR', says: 'no secure connection' },
  { error: 'net::ERR_NAME_NOT_RESOLVED', says: 'no such host is known' },
  { error: 'net::ERR_CONNECTION_REFUSED', says: 'nothing answers at this host and port' },
  { error: 'net::ERR_CONNECTION_RESET', says: 'the host did not answer' },
  { error: 'net::ERR_INTERNET_DISCONNECTED', says: 'check the network' },
  { error: 'net::ERR_TOO_MANY_REDIRECTS', says: 'redirects without an end' },
  { error: 'net::ERR_CONNECTION_ABORTED', says: 'did not answer' },
  { error: 'NS_ERROR_UNKNOWN_HOST', says: 'no such host is known' },
  { error: 'NS_ERROR_CONNECTION_REFUSED', says: 'nothing answers at this host and port' },
  { error: 'NS_ERROR_NET_RESET', says: 'the host did not answer' },
  { error: 'NS_ERROR_REDIRECT_LOOP', says: 'redirects without an end' },
  { error: 'SEC_ERROR_UNKNOWN_ISSUER', says: '--allow-insecure visits it all the same' },
  { error: 'SSL_ERROR_RX_RECORD_TOO_LONG', says: 'no secure connection' },
  { error: 'deniedPortAccess', says: 'does not visit such an address' },
  { error: 'net::ERR_NEW_ONE', says: 'see whether it opens in a browser' },
])('$error: $says', ({ error, says }) => {
  const { message, status } = openFailure(URL, new Error(`${error} at ${URL}\n    at somewhere`));
  expect(message).toContain(`${URL} could not be opened (${error}): `);
  expect(message).toContain(says);
  expect(message).not.toContain('\n');
  expect(message.includes('network')).toBe(error.includes('INTERNET'));
  expect(status).toBe(3);
});

test('what Firefox says of a certificate is found in its brackets', () => {
  const words =
    'NS_ERROR_GENERATE_FAILURE(NS_ERROR_MODULE_SECURITY, MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT) #onNavigation';
  const { message } = openFailure(URL, new Error(`Protocol error: unknown error Error: ${words}`));
  expect(message).toMatch(/could not be opened \(MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT\): .*--allow-insecure/);
});

test.each(['net::ERR_ABORTED', 'NS_BINDING_ABORTED'])('%s is no failure to open: nothing there is a page', (error) => {
  expect(openFailure(URL, new Error(error)).message).toBe(
    `${URL} holds no page, but a file or nothing: give the address of a page.`,
  );
});
