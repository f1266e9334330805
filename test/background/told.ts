import { HOST } from '../core/facts.ts';

/** What a browser tells, as it tells it. */
export const rawCookie = {
  name: 'a',
  value: 's3cret',
  domain: HOST,
  hostOnly: true,
  path: '/',
  secure: true,
  httpOnly: false,
  sameSite: 'lax',
  session: true,
  storeId: '0',
  firstPartyDomain: '',
} as const;

export const navigation = (url: string, tabId = 1) =>
  ({
    tabId,
    url,
    requestId: '1',
    frameId: 0,
    parentFrameId: -1,
    method: 'GET',
    type: 'main_frame',
    timeStamp: 0,
    thirdParty: false,
  }) as const;

/** A response with a Set-Cookie line. */
export const response = (line: string, facts: object = {}) => ({
  ...navigation(`https://${HOST}/login/?next=secret`),
  statusCode: 200,
  statusLine: '',
  responseHeaders: [{ name: 'Set-Cookie', value: line }],
  ...facts,
});
