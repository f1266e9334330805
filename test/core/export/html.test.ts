import { expect, test } from 'vitest';
import { html } from '../../../src/core/export/html.ts';

const HOSTILE = `"><script>alert(1)</script><img src=x onerror='a'>&amp;`;

test('whatever the words are, they become text: no element, no attribute', () => {
  const page = html({
    language: `en" onload="x`,
    title: HOSTILE,
    blocks: [
      { kind: 'answer', text: HOSTILE },
      { kind: 'heading', level: 2, words: [{ text: HOSTILE, tone: 'differs' }] },
      { kind: 'quote', text: HOSTILE, language: HOSTILE },
      { kind: 'list', items: [HOSTILE] },
      { kind: 'facts', rows: [[HOSTILE, { text: HOSTILE, code: true }]] },
      { kind: 'table', columns: [HOSTILE], rows: [[HOSTILE, HOSTILE]] },
      { kind: 'group', blocks: [{ kind: 'paragraph', text: HOSTILE, quiet: true }] },
    ],
  });
  const tags = new Set([...page.matchAll(/<([a-z][a-z0-9]*)/g)].map(([, tag]) => tag));
  expect([...tags].sort().join(' ')).toBe(
    'blockquote body code dd div dl dt h1 h2 head html li main meta p section span style table tbody td th thead title tr ul',
  );
  expect(page.replace(/"[^"]*"/g, '')).not.toMatch(/onload=|onerror=(?!&)/);
  expect(page.match(/&lt;script&gt;/g)).toHaveLength(13);
});

test('it asks for no other file, and lets nothing run', () => {
  const page = html({ language: 'en', title: 'T', blocks: [] });
  expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  expect(page).not.toMatch(/<script|<link|<img|url\(|@import/);
});

test('what stands in the margins of its pages ends neither its string nor the style', () => {
  const below = ['It"s } @import url(x);', '</style>\\<b>'];
  const page = html({ language: 'en', title: 'T', margins: { above: ['a.example', '2026-11-22'], below }, blocks: [] });
  expect(page).toContain('@page { @top-left { content: "a.example"; } @top-right { content: "2026-11-22"; }');
  const [, content = ''] = /@bottom-left \{ content: "([^"]*)"; \} \}\n<\/style>/.exec(page) ?? [];
  expect(content).toMatch(/^[\w .:+\\-]+$/);
  const told = content.replace(/\\([0-9a-f]+) /g, (_, sign) => String.fromCodePoint(Number.parseInt(sign, 16)));
  expect(told).toBe(below.join('\n'));
});
