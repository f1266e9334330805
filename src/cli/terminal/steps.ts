import ora from 'ora';

/** Says on stderr what is being done: a spinner on a terminal, plain lines elsewhere. */
export interface Steps {
  readonly say: (step: string) => void;
  /** Ends the display; what is said after it starts a new one. */
  readonly end: () => void;
}

export function showSteps(): Steps {
  const spinner = ora({ stream: process.stderr, discardStdin: false });
  return {
    say(step) {
      if (spinner.isSpinning) spinner.succeed();
      spinner.start(step);
    },
    end() {
      if (spinner.isSpinning) spinner.succeed();
    },
  };
}
