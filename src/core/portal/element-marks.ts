import type { PageElement } from './page-element.ts';
import type { MarkKind, PageEvidence } from './page-evidence.ts';

/** The classes of the platform's own header, footer and controls: the block, and its parts (`block__part`). */
const CLASSES: readonly (readonly [block: string, MarkKind])[] = [
  ['ods-responsive-menu', 'responsive-menu'],
  ['ods-manage-cookies-preferences', 'cookie-control'],
  ['ods-front-header', 'front-header'],
  ['ods-front-footer', 'front-footer'],
];

const MENU_PARTS = new Set(['ods-responsive-menu-placeholder', 'ods-responsive-menu-collapsible']);
const CONTEXTS = new Set(['ods-dataset-context', 'ods-catalog-context']);

/** The marks that an element bears by its name, its attributes and its classes. @param ownHost null when unknown */
export function* elementMarks(element: PageElement, ownHost: string | null): Generator<PageEvidence, void> {
  const { tag, attributes } = element;
  if (MENU_PARTS.has(tag)) yield { kind: 'responsive-menu', excerpt: `<${tag}>` };
  if (attributes.has('ods-responsive-menu')) yield { kind: 'responsive-menu', excerpt: `<${tag} ods-responsive-menu>` };
  if (tag === 'ods-manage-cookies-preferences') yield { kind: 'cookie-control', excerpt: `<${tag}>` };
  yield* classMarks(element);
  yield* applicationMarks(element);
  yield* contextMarks(element, ownHost);
}

function* classMarks({ tag, attributes }: PageElement): Generator<PageEvidence, void> {
  const classes = attributes.get('class');
  if (!classes?.toLowerCase().includes('ods-')) return;
  for (const name of classes.toLowerCase().split(/\s+/)) {
    const block = CLASSES.find(
      ([start]) => name === start || /^(?:__|--|-(?:placeholder|collapsible))/.test(after(name, start)),
    );
    if (block) yield { kind: block[1], excerpt: `<${tag} class="${name}">` };
  }
}

const after = (text: string, start: string) => (text.startsWith(start) ? text.slice(start.length) : '');

function* applicationMarks({ tag, attributes }: PageElement): Generator<PageEvidence, void> {
  const application = attributes.get('ng-app')?.trim().toLowerCase();
  const excerpt = `<${tag} ng-app="${application}">`;
  if (application === 'ods.frontend') yield { kind: 'front-office', excerpt };
  if (application === 'ods-widgets') yield { kind: 'widgets-application', excerpt };
}

/** A widget's context takes its data from the page's own host, unless it names another. */
function* contextMarks({ tag, attributes }: PageElement, ownHost: string | null): Generator<PageEvidence, void> {
  if (!CONTEXTS.has(tag) && ![...CONTEXTS].some((name) => attributes.has(name))) return;
  const domain = [...attributes].find(([name, value]) => name.endsWith('-domain') && !isOwn(value.trim(), ownHost));
  yield domain
    ? { kind: 'data-of-another-host', excerpt: `<${tag} ${domain[0]}="${domain[1]}">` }
    : { kind: 'own-data', excerpt: `<${tag}>` };
}

const isOwn = (domain: string, ownHost: string | null) =>
  domain === '' || domain.replace(/^https?:\/\//, '').replace(/\/$/, '') === ownHost;
