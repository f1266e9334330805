import { expect, test } from 'vitest';
import { createServices, isHost } from '../../../../src/core/policy/fields/services.ts';

const { findService, findServices, isService } = createServices([
  'Example',
  'Target',
  'Target Ads',
  'Video.com',
  'ckan',
]);

test.each([
  { text: 'Set by Target.', service: 'Target' },
  { text: 'Set by Target Ads.', service: 'Target Ads' },
  { text: 'Set by TARGET.', service: 'TARGET' },
  { text: 'your target audience', service: null },
  { text: 'Targeting', service: null },
  { text: 'set by video.com', service: 'video.com' },
  { text: 'Target_id', service: null },
  { text: 'my_Target', service: null },
  { text: 'Target (Example)', service: 'Target (Example)' },
  { text: 'Target (two years)', service: 'Target' },
  { text: 'Nobody', service: null },
])('"$text" names the service $service', ({ text, service }) => {
  expect(findService(text)).toBe(service);
});

test('all services of a text are found', () => {
  expect(findServices('Target, then Example, then target')).toHaveLength(2);
});

test.each([
  { text: 'Target', service: true },
  { text: 'ckan', service: true },
  { text: 'TARGET', service: false },
  { text: 'Target 2', service: false },
])('$text is written as a service writes itself: $service', ({ text, service }) => {
  expect(isService(text)).toBe(service);
});

test.each([
  { text: 'cdn.example.com', host: true },
  { text: '.example.com', host: true },
  { text: 'Example.org', host: true },
  { text: 'example', host: false },
  { text: 'on example.com', host: false },
  { text: 'example.com/path', host: false },
  { text: 'v1.2', host: false },
])('$text is a host: $host', ({ text, host }) => {
  expect(isHost(text)).toBe(host);
});
