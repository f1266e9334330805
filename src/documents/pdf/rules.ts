import type { PdfRule } from '../../core/policy/sources/pdf/page.ts';

/** What a page draws, as pdf.js lists it: a number for each operator, and what it is given. */
export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** The numbers of the operators that matter here, as pdf.js exports them. */
export interface Operators {
  readonly save: number;
  readonly restore: number;
  readonly transform: number;
  readonly paintFormXObjectBegin: number;
  readonly paintFormXObjectEnd: number;
  readonly constructPath: number;
  readonly stroke: number;
  readonly closeStroke: number;
  readonly fill: number;
  readonly eoFill: number;
  readonly fillStroke: number;
  readonly eoFillStroke: number;
  readonly closeFillStroke: number;
  readonly closeEOFillStroke: number;
}

type Matrix = readonly [number, number, number, number, number, number];
type Point = readonly [x: number, y: number];

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
/** A filled form that is no thicker than this is a rule. */
const MAX_THICKNESS_POINTS = 3;
/** A line whose ends are off by no more than this is straight. */
const MAX_SLANT_POINTS = 0.5;
/** A page that draws more rules than this is a picture. */
const MAX_RULES = 20_000;

/** How many numbers follow each command of a path in pdf.js: move, line, curve; all others close it. */
const OPERANDS: readonly (number | undefined)[] = [2, 2, 6];

const isNumbers = (value: unknown): value is ArrayLike<number> =>
  value instanceof Float32Array || (Array.isArray(value) && value.every((one) => typeof one === 'number'));

function toMatrix(value: unknown): Matrix {
  if (!isNumbers(value) || value.length < 6) return IDENTITY;
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = Array.from(value);
  return [a, b, c, d, e, f];
}

const multiply = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
];

const apply = ([a, b, c, d, e, f]: Matrix, x: number, y: number): Point => [a * x + c * y + e, b * x + d * y + f];

/** The corners of each part of a path; a part with curves has none. */
function cornersOf(path: ArrayLike<number>, matrix: Matrix): readonly (readonly Point[])[] {
  const parts: Point[][] = [];
  let isCurved = false;
  for (let at = 0; at < path.length; ) {
    const command = path[at] ?? 0;
    const operands = OPERANDS[command] ?? 0;
    const point = apply(matrix, path[at + 1] ?? 0, path[at + 2] ?? 0);
    const [first] = parts.at(-1) ?? [];
    if (command === 0) {
      if (isCurved) parts.pop();
      isCurved = false;
      parts.push([point]);
    } else if (command === 1) parts.at(-1)?.push(point);
    else if (operands > 0) isCurved = true;
    else if (first !== undefined) parts.at(-1)?.push(first);
    at += 1 + operands;
  }
  return isCurved ? parts.slice(0, -1) : parts;
}

/** The straight lines between corners that are drawn. */
function strokes(corners: readonly Point[]): readonly PdfRule[] {
  return corners.slice(1).flatMap(([x, y], index): readonly PdfRule[] => {
    const [fromX, fromY] = corners[index] ?? [x, y];
    const [left, right, bottom, top] = [Math.min(x, fromX), Math.max(x, fromX), Math.min(y, fromY), Math.max(y, fromY)];
    if (right - left <= MAX_SLANT_POINTS) return [{ left, right: left, bottom, top }];
    return top - bottom <= MAX_SLANT_POINTS ? [{ left, right, bottom, top: bottom }] : [];
  });
}

/** A thin filled form as a rule; nothing for any other form. */
function filled(corners: readonly Point[]): readonly PdfRule[] {
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  const [left, right, bottom, top] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [middle, centre] = [(bottom + top) / 2, (left + right) / 2];
  if (corners.length > 6 || Math.min(right - left, top - bottom) > MAX_THICKNESS_POINTS) return [];
  return right - left > top - bottom
    ? [{ left, right, bottom: middle, top: middle }]
    : [{ left: centre, right: centre, bottom, top }];
}

/** The straight lines that a page draws, and those in the forms that it draws. */
export function readRules({ fnArray, argsArray }: OperatorList, operators: Operators): readonly PdfRule[] {
  const stroking = new Set([
    operators.stroke,
    operators.closeStroke,
    operators.fillStroke,
    operators.eoFillStroke,
    operators.closeFillStroke,
    operators.closeEOFillStroke,
  ]);
  const filling = new Set([operators.fill, operators.eoFill]);
  const rules: PdfRule[] = [];
  const stack: Matrix[] = [];
  let matrix = IDENTITY;
  for (const [index, operator] of fnArray.entries()) {
    const given: unknown = argsArray[index];
    const values: readonly unknown[] = Array.isArray(given) ? given : [];
    if (operator === operators.save) stack.push(matrix);
    else if (operator === operators.restore || operator === operators.paintFormXObjectEnd)
      matrix = stack.pop() ?? IDENTITY;
    else if (operator === operators.transform) matrix = multiply(matrix, toMatrix(values));
    else if (operator === operators.paintFormXObjectBegin) {
      stack.push(matrix);
      matrix = multiply(matrix, toMatrix(values[0]));
    } else if (operator === operators.constructPath) {
      const [paint, paths] = values;
      const path: unknown = Array.isArray(paths) ? paths[0] : null;
      const draw = stroking.has(Number(paint)) ? strokes : filling.has(Number(paint)) ? filled : null;
      if (draw === null || !isNumbers(path)) continue;
      for (const corners of cornersOf(path, matrix)) rules.push(...draw(corners));
      if (rules.length > MAX_RULES) return [];
    }
  }
  return rules;
}
