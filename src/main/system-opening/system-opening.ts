import { execFile } from 'node:child_process';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { promisify } from 'node:util';
import { app } from 'electron';
import { LINK_SCHEME } from '../../domain/link/opened-link.ts';
import { failure, type Outcome, success } from '../../domain/outcome.ts';
import type { SystemOpening } from '../../preload/shell-types.ts';
import { linuxOpening } from './linux-opening.ts';

/** Whether the system opens something with the app, and how to change that. */
export interface Opening {
  readonly opens: SystemOpening['opens'];
  readonly isOn: () => Promise<boolean>;
  readonly set: (isOn: boolean) => Promise<Outcome<null>>;
}

const execute = promisify(execFile);

/** A person’s folder for what programs add; a relative one is to be ignored. */
const dataHome = (asked = process.env.XDG_DATA_HOME ?? ''): string =>
  isAbsolute(asked) ? asked : join(homedir(), '.local', 'share');

/** How this start of the app is to be repeated: the same library, in the same way. */
function command(): readonly string[] {
  const { commandLine } = app;
  return [
    process.env.APPIMAGE ?? process.execPath,
    ...(commandLine.hasSwitch('no-sandbox') ? ['--no-sandbox'] : []),
    ...(app.isPackaged ? [] : [app.getAppPath()]),
    // Not as it was given: the system starts the app in another folder than the person did.
    ...(commandLine.hasSwitch('user-data-dir')
      ? [`--user-data-dir=${app.getPath('userData')}`]
      : []),
  ];
}

/** Links alone, as Electron has the system open them: files take an installer elsewhere. */
function electronOpening(): Opening {
  const [program = process.execPath, ...args] = command();
  return {
    opens: 'links',
    isOn: async () => app.isDefaultProtocolClient(LINK_SCHEME, program, args),
    set: async (isOn) => {
      const isDone = isOn
        ? app.setAsDefaultProtocolClient(LINK_SCHEME, program, args)
        : app.removeAsDefaultProtocolClient(LINK_SCHEME, program, args);
      return isDone ? success(null) : failure('refused', 'The system did not take it.');
    },
  };
}

/** What the system opens with the app. */
export const systemOpening = (): Opening =>
  process.platform === 'linux'
    ? linuxOpening({
        dataHome: dataHome(),
        command: command(),
        run: (program, args) => execute(program, [...args], { timeout: 10_000 }),
      })
    : electronOpening();
