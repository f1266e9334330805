import { showMarks } from '../messages/page-text.ts';

/** Words that a page wrote: shown as text, and unable to turn the direction of what surrounds them. */
export const PageWords = ({ text }: { readonly text: string }) => <bdi class="page-words">{showMarks(text)}</bdi>;
