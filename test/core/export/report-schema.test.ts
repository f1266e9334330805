import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { reportJson } from '../../../src/core/export/report-json.ts';
import { rules } from '../../../src/core/inspection/rules/rules.ts';
import { provenance, report } from '../../fixtures/parts.ts';
import { states } from '../../fixtures/reports.ts';

const schema = JSON.parse(readFileSync('docs/schemas/report-2.schema.json', 'utf8'));
const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });
const validate = ajv.compile(schema);
const errorsOf = (value: unknown) => {
  validate(value);
  return (validate.errors ?? [])
    .slice(0, 3)
    .map(({ instancePath, message, params }) => ({ instancePath, message, params }));
};

describe('the published schema', () => {
  test.each(
    Object.entries(states).flatMap(([name, state]) =>
      state.kind === 'report' ? [{ name, report: state.report }] : [],
    ),
  )('describes the report "$name"', (one) => {
    expect(errorsOf(JSON.parse(reportJson(one.report, provenance)))).toEqual([]);
  });

  test('names the version that is written', () =>
    expect(schema.definitions.WrittenReport.properties.schema.const).toBe(report().schema));

  test('knows the evidence of every rule, and of no other', () => {
    const known = schema.definitions.Evidence.anyOf.map(
      ({ $ref }: { readonly $ref: string }) =>
        schema.definitions[$ref.replace('#/definitions/', '')].properties.kind.const,
    );
    const { refused, isTried: _, ...others } = rules;
    const asked = [...Object.values(others).flat(), ...refused.rules].map(({ name }) => kebab(name));
    expect(known.sort()).toEqual(asked.sort());
  });

  test.each<{ what: string; change: object }>([
    { what: 'another version', change: { schema: 'portal-cookie-inspector/report@1' } },
    { what: 'a field that it does not know', change: { value: 'x' } },
    { what: 'a report without what made it', change: { provenance: undefined } },
    { what: 'a count that is no number', change: { counts: { ...report().counts, cookies: '5' } } },
  ])('refuses $what', ({ change }) =>
    expect(errorsOf(JSON.parse(JSON.stringify({ ...report(), provenance, ...change })))).not.toEqual([]),
  );
});

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
