import { array, type InferOutput, literal, nullable, number, object, optional, parse, string, union } from 'valibot';

/** What a category may be labelled as. */
export const CATEGORIES = ['necessary', 'preferences', 'statistics', 'marketing', 'unclassified'] as const;

const lifetime = nullable(union([literal('session'), object({ text: string(), seconds: nullable(number()) })]));

const declared = object({
  name: string(),
  name_alternatives: optional(array(string()), []),
  provider: optional(nullable(string()), null),
  lifetime: optional(lifetime, null),
  lifetime_alternatives: optional(array(lifetime), []),
  category: optional(nullable(string()), null),
  category_alternatives: optional(array(nullable(string())), []),
  purpose_contains: optional(nullable(string()), null),
});

const labels = object({
  language: string(),
  layout: string(),
  declared: array(declared),
  /** May be reported or not. */
  optional: optional(array(declared), []),
  not_cookies: optional(array(string()), []),
  /** Mistakes that the reader is known to make here, as `scoreDocument` puts them. */
  known_mistakes: optional(array(string()), []),
});

export type Labels = InferOutput<typeof labels>;
export type LabelledCookie = InferOutput<typeof declared>;

/** What a document declares, as its label file says. Throws when the file is not one. */
export const parseLabels = (value: unknown): Labels => parse(labels, value);
