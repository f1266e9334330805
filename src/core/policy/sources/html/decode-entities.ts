import { decodeReferences } from './decode-references.ts';

/** The names of U+00A0 to U+00FF in order. @see HTML 4, "Character entity references for ISO 8859-1" */
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'.split(
    ' ',
  );
/** U+0391 to U+03C9; `-` holds the place of what has no name there. */
const GREEK =
  'Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho - Sigma Tau Upsilon Phi Chi Psi Omega - - - - - - - alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon phi chi psi omega'.split(
    ' ',
  );
const OTHERS = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  lowbar: '_',
  ast: '*',
  num: '#',
  lsqb: '[',
  rsqb: ']',
  lbrack: '[',
  rbrack: ']',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  bull: '•',
  hellip: '…',
  euro: '€',
  trade: '™',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  zwnj: '',
  zwj: '',
  lsaquo: '‹',
  rsaquo: '›',
  oelig: 'œ',
  OElig: 'Œ',
  scaron: 'š',
  Scaron: 'Š',
  zcaron: 'ž',
  Zcaron: 'Ž',
  ccaron: 'č',
  Ccaron: 'Č',
  rcaron: 'ř',
  ecaron: 'ě',
  cacute: 'ć',
  dstrok: 'đ',
  lstrok: 'ł',
  nacute: 'ń',
  sacute: 'ś',
  zacute: 'ź',
  zdot: 'ż',
  aogon: 'ą',
  eogon: 'ę',
  abreve: 'ă',
  odblac: 'ő',
  udblac: 'ű',
  uring: 'ů',
  colon: ':',
  sol: '/',
  hyphen: '‐',
  dash: '‐',
  Tab: ' ',
  NewLine: ' ',
} as const;

const named = new Map<string, string>([
  ...LATIN.map((name, index) => [name, String.fromCharCode(0xa0 + index)] as const),
  ...GREEK.map((name, index) => [name, String.fromCharCode(0x391 + index)] as const),
  ...Object.entries(OTHERS),
]);

/** The text with its character references resolved, whichever of HTML 4's names they have. */
export const decodeEntities = (text: string): string => decodeReferences(text, named);
