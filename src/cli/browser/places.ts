import { posix, win32 } from 'node:path';
import type { BrowserKind } from './browser-session.ts';
import type { Machine } from './machine.ts';

/** Programs looked for on the PATH, the plainest first. */
const commands: Record<BrowserKind, readonly string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  firefox: ['firefox', 'firefox-esr'],
};

const linux: Record<BrowserKind, readonly string[]> = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
    '/snap/bin/chromium',
  ],
  firefox: ['/usr/bin/firefox', '/usr/bin/firefox-esr', '/opt/firefox/firefox', '/snap/bin/firefox'],
};

const mac: Record<BrowserKind, readonly string[]> = {
  chromium: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox'],
};

const windows: Record<BrowserKind, readonly string[]> = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe'],
};

/** Where a browser may be installed, most likely first. */
export function places(kind: BrowserKind, { platform, env, home }: Machine): readonly string[] {
  switch (platform) {
    case 'darwin':
      return ['/Applications', posix.join(home, 'Applications')].flatMap((folder) =>
        mac[kind].map((program) => posix.join(folder, program)),
      );
    case 'win32':
      return ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((variable) => {
        const folder = env[variable];
        return folder === undefined ? [] : windows[kind].map((program) => win32.join(folder, program));
      });
    default: {
      const folders = (env.PATH ?? '').split(':').filter((folder) => folder !== '');
      return [...folders.flatMap((folder) => commands[kind].map((name) => posix.join(folder, name))), ...linux[kind]];
    }
  }
}
