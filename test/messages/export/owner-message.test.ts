import { describe, expect, test, vi } from 'vitest';
import type { ReportedCookie } from '../../../src/core/inspection/report.ts';
import type { Policy } from '../../../src/core/policy/policy.ts';
import { inPolicyLanguage } from '../../../src/messages/export/in-policy-language.ts';
import { ownerMessage } from '../../../src/messages/export/owner-message.ts';
import { cookie, HOST, POLICY_URL, report, reported, standardPolicy, unreadable } from '../../fixtures/parts.ts';
import { states } from '../../fixtures/reports.ts';
import { en, fr } from '../speech.ts';

vi.stubEnv('TZ', 'UTC');

const { report: drifting } = states.drifting;
const about = (name: string, messages = en) =>
  drifting.cookies.filter((one) => one.cookie.name === name).map((one) => ownerMessage(one, drifting, messages))[0] ??
  '';

describe('a message to the portal’s owner', () => {
  test('says what differs, quotes the policy, and asks', () => {
    const message = about('sessionid');
    expect(message).toMatch(
      new RegExp(
        `^Hello,\n\nI looked at the cookies of ${HOST} with .* \\(2026-11-22 14:\\d\\d.*\\)\\. About “sessionid”`,
      ),
    );
    expect(message).toMatch(/\n- Stays 90\sdays/);
    expect(message).toContain(`\n${POLICY_URL}\n`);
    expect(message).toContain('\n> Opendatasoft sessionid 2 weeks Log-in');
    expect(message).toContain('\n- Why does “sessionid” stay longer than stated');
  });

  test('is in the language that it is asked for', () => {
    expect(about('sessionid', fr)).toMatch(/^Bonjour,.*- Conservé 90\sjours.*- Pourquoi «/s);
  });

  test('quotes nothing where the policy says nothing of the cookie', () => {
    expect(about('portal_visit_ref')).not.toContain('\n> ');
  });

  test('says what the cookie was held against where the policy could not be had', () => {
    const message = ownerMessage(reported(cookie('extra')), report({ policy: standardPolicy(unreadable) }), en);
    expect(message).toContain('The cookies are compared with');
    expect(message).not.toContain('\n> ');
  });

  test('does not tell what is only worth knowing', () => {
    const noted: ReportedCookie = reported(cookie('extra'), {
      findings: [
        {
          severity: 'note',
          reference: 'wp29-04-2012',
          evidence: { kind: 'third-party', domain: 'tracker.example', party: { browser: 'third', platform: 'other' } },
        },
      ],
    });
    expect(ownerMessage(noted, report({}), en)).not.toContain('tracker.example');
  });

  test('holds hostile words and a person’s id harmlessly', () => {
    const [text, start, end] = ['line one\n\u202eline two\n', 0, 20];
    const hostile = reported(cookie('gbStickyBuckets__id||mira'), {
      verdict: { kind: 'mentioned', quote: { text, start, end } },
    });
    const message = ownerMessage(hostile, report({}), en);
    expect(message).toContain('\n> line one\n> ‹U+202E›line two\n');
    expect(message).not.toContain('mira');
  });

  test('shows marks of direction in the name of a file that was chosen', () => {
    const { policy } = drifting;
    const named = { ...policy, source: { kind: 'chosen-file', name: 'a\u202eb.pdf' } } as Policy;
    const message = ownerMessage(reported(cookie('extra')), report({ policy: named }), en);
    expect(message).toContain('\na‹U+202E›b.pdf\n');
  });
});

describe('the language of the policy', () => {
  const policyIn = (language: string | null) => {
    const { policy } = drifting;
    return report({ policy: policy.kind === 'read' ? { ...policy, language } : policy });
  };
  const inLanguage = async (language: string) => (language === 'fr' ? fr : null);

  test.each([
    { when: 'we speak it', of: policyIn('fr'), locale: fr.locale },
    { when: 'we do not speak it', of: policyIn('el'), locale: en.locale },
    { when: 'nobody knows it', of: policyIn(null), locale: en.locale },
    { when: 'there is no policy', of: report({ policy: standardPolicy(unreadable) }), locale: en.locale },
  ])('is $locale when $when', async ({ of, locale }) => {
    expect((await inPolicyLanguage(of, { messages: en, inLanguage })).locale).toBe(locale);
  });
});
