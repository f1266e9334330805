import { beforeEach, expect, test } from 'vitest';
import { createRun } from '../../report/create-run.ts';
import type { RunState } from '../../report/model/run.ts';
import type { ConsentChoices } from '../../src/core/portal/consent-tools/consent-tool.ts';
import { report } from '../fixtures/parts.ts';

const REFUSED = { functional_cookies: true, matomo: false };
const ACCEPTED = { functional_cookies: true, matomo: true };

/** A browser in which each rest is told by the test. */
function open({ gone = true } = {}) {
  let clock = 1000;
  const did: string[] = [];
  const shown: (RunState | null)[] = [];
  const rests: (() => void)[] = [];
  const step = (name: string) => async () => {
    did.push(name);
    clock += 1000;
    return gone;
  };
  const run = createRun({
    startOver: step('start over'),
    clear: step('clear'),
    reload: async () => void (await step('reload')()),
    atRest: (signal) =>
      new Promise((resolve, reject) => {
        rests.push(resolve);
        signal.addEventListener('abort', () => reject(signal.reason));
      }),
    showPortal: async () => {},
    comeBack: async () => {},
    now: () => clock,
    show: (state) => shown.push(state),
    fail: (error) => did.push(`failed: ${error}`),
  });
  const settled = () => new Promise((resolve) => setTimeout(resolve));
  return {
    run,
    did,
    now: () => shown.at(-1),
    async rest() {
      await settled();
      for (const end of rests.splice(0)) end();
      await settled();
    },
    async choose(choices: ConsentChoices, at = clock) {
      run.see(report({ choicePeriods: [{ choices, from: at, knownAt: at, until: null }] }));
      await settled();
    },
    settled,
  };
}

let stage: ReturnType<typeof open>;
const stepNow = () => {
  const now = stage.now();
  return now?.kind === 'running' ? `${now.phase} ${now.step}` : now?.kind;
};

beforeEach(() => {
  stage = open();
});

test('nothing is deleted before the auditor says so', async () => {
  stage.run.askForRun();
  await stage.settled();
  expect([stepNow(), stage.did]).toEqual(['asked', []]);
  stage.run.stopRun();
  expect(stage.now()).toBeNull();
});

test('it clears before each phase, waits for the choice, and loads once more after it', async () => {
  stage.run.beginRun();
  expect(stepNow()).toBe('before clearing');
  await stage.settled();
  expect(stepNow()).toBe('before resting');
  await stage.rest();
  expect(stepNow()).toBe('refused resting');
  await stage.rest();
  expect(stepNow()).toBe('refused choosing');
  await stage.choose(REFUSED);
  expect(stepNow()).toBe('refused settling');
  await stage.rest();
  await stage.rest();
  expect(stepNow()).toBe('accepted choosing');
  await stage.choose(ACCEPTED);
  await stage.rest();
  expect(stepNow()).toBe('done');
  expect(stage.did).toEqual(['start over', 'clear', 'reload', 'clear', 'reload']);
});

/** Goes to where the first choice is waited for. */
async function untilChoice() {
  stage.run.beginRun();
  await stage.rest();
  await stage.rest();
  expect(stepNow()).toBe('refused choosing');
}

test.each([
  { when: 'it was accepted instead', choices: ACCEPTED },
  { when: 'its value does not tell', choices: { matomo: 'unknown' } as const },
])('another choice is told, and the right one goes on: $when', async ({ choices }) => {
  await untilChoice();
  await stage.choose(choices);
  expect(stage.now()).toMatchObject({ step: 'choosing', sawAnother: true });
  await stage.choose(REFUSED);
  expect(stepNow()).toBe('refused settling');
});

test('a choice from before the phase counts for nothing', async () => {
  await untilChoice();
  await stage.choose(REFUSED, 500);
  expect(stage.now()).toMatchObject({ step: 'choosing', sawAnother: false });
});

test('a phase is begun again, and one without a banner is left', async () => {
  await untilChoice();
  stage.run.repeatPhase();
  await stage.rest();
  expect(stepNow()).toBe('refused choosing');
  stage.run.goOn();
  await stage.settled();
  expect(stepNow()).toBe('refused settling');
  expect(stage.did).toEqual(['start over', 'clear', 'clear', 'reload']);
});

test.each(['resting', 'choosing'])('it is stopped while it is %s, and deletes nothing more', async (step) => {
  stage.run.beginRun();
  await stage.settled();
  if (step === 'choosing') {
    await stage.rest();
    await stage.rest();
  }
  expect(stepNow()).toContain(step);
  const before = [...stage.did];
  stage.run.stopRun();
  await stage.settled();
  expect([stepNow(), stage.did]).toEqual(['stopped', before]);
});

test('what could not be deleted is told to the end', async () => {
  stage = open({ gone: false });
  await untilChoice();
  expect(stage.now()).toMatchObject({ isPartly: true });
});
