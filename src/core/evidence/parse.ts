import * as v from 'valibot';

/** Those of a list that have a form; the others are left out. */
export const parseAll = <T>(schema: v.GenericSchema<unknown, T>, list: readonly unknown[]): readonly T[] =>
  list.flatMap((one) => {
    const parsed = v.safeParse(schema, one);
    return parsed.success ? [parsed.output] : [];
  });

/** A part that may be missing, or of another form: null then. */
export const orNull = <S extends v.GenericSchema>(schema: S) => v.fallback(v.nullable(schema), null);
