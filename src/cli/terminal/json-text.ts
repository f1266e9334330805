import { escapeObeyed } from '../../core/export/escape-obeyed.ts';

/** A value as JSON that is safe to show; a program reads the same from it. */
export const jsonText = (value: unknown): string => escapeObeyed(JSON.stringify(value, null, 2));
