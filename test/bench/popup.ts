import { openPopupPage } from '../end-to-end/harness/open-popup-page.ts';
import { openStage, type Stage } from '../end-to-end/harness/stage.ts';
import { record } from './row.ts';
import { notePaint, timeToPaint } from './time-to-paint.ts';

// How long the popup takes from its document's start to its painted answer, in a tab, at 10 and 100
// cookies; alternated with an empty page of the same extension, since machines are noisy.
const ROUNDS = 20;

const withCookies = (count: number) =>
  `/test/set-cookie?${Array.from({ length: count }, (_, n) => `line=${encodeURIComponent(`c${n}=1; Path=/; Secure; Max-Age=600`)}`).join('&')}`;

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

async function measure(stage: Stage, count: number): Promise<void> {
  const portal = await stage.visit(withCookies(count));
  const popup = await openPopupPage(stage, portal);
  const empty = await stage.session.openExtensionPage('manifest.json');
  await notePaint(popup, '.row');
  await notePaint(empty, 'pre');
  const times: { readonly popup: number[]; readonly empty: number[] } = { popup: [], empty: [] };
  for (let round = 0; round < ROUNDS; round++) {
    times.popup.push(await timeToPaint(popup));
    times.empty.push(await timeToPaint(empty));
  }
  const [ours, control] = [median(times.popup), median(times.empty)];
  console.log(
    `popup, ${count} cookies: ${ours.toFixed(0)} ms to the painted answer; an empty page ${control.toFixed(0)} ms; ratio ${(ours / control).toFixed(2)}`,
  );
  record({
    benchmark: 'popup',
    what: `painted answer, ${count} cookies`,
    value: ours,
    unit: 'ms',
    against: { what: 'an empty page', value: control },
  });
  await Promise.all([popup.close(), empty.close(), portal.close()]);
}

const stage = await openStage({ scenario: 'newer-template' });
try {
  for (const count of [10, 100]) await measure(stage, count);
} finally {
  await stage.close();
}
