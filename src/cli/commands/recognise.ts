import { MARKS, type PageEvidence } from '../../core/portal/page-evidence.ts';
import { type Page, type Recognition, recognisePage } from '../../core/portal/recognise-page.ts';
import type { Messages } from '../../messages/messages.ts';
import { pageText } from '../../messages/page-text.ts';
import { markText } from '../../messages/portal.ts';
import { fetchPage, fetchSecurityTxt } from '../input/fetch-page.ts';
import { readDocument } from '../input/read-document.ts';
import { readHeaders } from '../input/read-headers.ts';
import { jsonText } from '../terminal/json-text.ts';
import { terminalMessages } from '../terminal/terminal-messages.ts';
import { writeOut } from '../terminal/write-out.ts';

export interface RecogniseOptions {
  readonly at?: string;
  readonly headers?: string;
  readonly securityTxt?: string;
  readonly json?: boolean;
}

/** `recognise FILE|URL|-`: whether a page is one of an Opendatasoft portal, and on what evidence. */
export async function recogniseCommand(source: string, options: RecogniseOptions): Promise<void> {
  const recognition = await recognise(source, options);
  await writeOut(options.json ? jsonText(toJson(recognition)) : toLines(recognition, terminalMessages()).join('\n'));
}

async function recognise(source: string, options: RecogniseOptions): Promise<Recognition> {
  const isAddress = /^https?:\/\//i.test(source);
  const page: Page = {
    ...(isAddress ? await fetchPage(source) : { url: null, html: (await readDocument(source)).text }),
    ...(options.at !== undefined && { url: options.at }),
    headers: options.headers === undefined ? null : await readHeaders(options.headers),
    securityTxt: options.securityTxt === undefined ? null : (await readDocument(options.securityTxt)).text,
  };
  const recognition = recognisePage(page);
  if (!isAddress || recognition.certainty === 'certain' || page.securityTxt !== null) return recognition;
  return recognisePage({ ...page, securityTxt: await fetchSecurityTxt(source) });
}

function toJson({ certainty, evidence }: Recognition) {
  return {
    certainty,
    evidence: evidence.map(({ kind, excerpt }) => ({ kind, weight: MARKS[kind].weight, excerpt })),
  };
}

function toLines({ certainty, evidence }: Recognition, messages: Messages): readonly string[] {
  const sides = [
    { title: 'For:', marks: evidence.filter(({ kind }) => MARKS[kind].weight > 0) },
    { title: 'Against:', marks: evidence.filter(({ kind }) => MARKS[kind].weight < 0) },
  ];
  return [
    messages.t(`portal_page_${certainty}`),
    ...(evidence.length === 0 ? ['Nothing in it speaks for a portal or against one.'] : []),
    ...sides.flatMap(({ title, marks }) =>
      marks.length === 0 ? [] : [title, ...marks.map((mark) => toLine(mark, messages))],
    ),
  ];
}

const toLine = ({ kind, excerpt }: PageEvidence, messages: Messages) =>
  `  ${markText(kind, messages)}: ${pageText(excerpt)}`;
