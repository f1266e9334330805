import type { PdfNode } from '../../core/policy/sources/pdf/page.ts';

/** Deeper tags are left out. */
const MAX_DEPTH = 60;

/** The structure of a page as pdf.js tells it; null when it has none. */
export function toStructure(value: unknown): PdfNode | null {
  const root = toNode(value, 0);
  return root !== null && root.children.length > 0 ? root : null;
}

function toNode(value: unknown, depth: number): PdfNode | null {
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return null;
  const { role, children }: { readonly role?: unknown; readonly children?: unknown } = value;
  if (typeof role !== 'string' || !Array.isArray(children)) return null;
  return {
    role,
    children: children.flatMap((child: unknown): readonly (PdfNode | string)[] => {
      const part = markOf(child) ?? toNode(child, depth + 1);
      return part === null ? [] : [part];
    }),
  };
}

function markOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null;
  const { type, id }: { readonly type?: unknown; readonly id?: unknown } = value;
  return type === 'content' && typeof id === 'string' ? id : null;
}
