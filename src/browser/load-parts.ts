import type { ReportParts } from './report-parts.ts';

/** Loads what a report is made with, while others are at work: the scripts of surfaces are smaller without. */
export const loadParts = async (): Promise<ReportParts> => (await import('./report-parts.ts')).reportParts;
