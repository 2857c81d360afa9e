import type { CommandId } from '../domain/command.ts';
import type { OpenedLink } from '../domain/link/opened-link.ts';
import type { Theme } from '../domain/settings.ts';
import type { OpenedFile } from './import-types.ts';

/** What runs, and where it keeps what it keeps. */
export interface About {
  readonly version: string;
  readonly electron: string;
  readonly chromium: string;
  /** The version of the stand-in runtime when the official one could not be had. */
  readonly fallback: string | null;
  readonly dataFolder: string;
  readonly theme: Theme;
}

/** Whether the system opens what comes from other programs with the app. */
export interface SystemOpening {
  /** What can be opened on this system: links, and where it can be told apart, files of references. */
  readonly opens: 'files-and-links' | 'links';
  readonly isOn: boolean;
}

/** What would be lost if the window closed now, in a sentence: what is not saved, or goes on still. */
export interface Left {
  readonly kind: 'unsaved' | 'under-way';
  readonly reason: string;
}

/** What the shell tells the window unasked. */
export type ShellEvent =
  | { readonly kind: 'command'; readonly command: CommandId }
  /** Files from outside are to be imported; `problems` says of the others why they cannot be. */
  | {
      readonly kind: 'files';
      readonly files: readonly OpenedFile[];
      readonly problems: readonly string[];
    }
  /** The system handed over a link; `null` for one that leads nowhere. */
  | { readonly kind: 'go'; readonly to: OpenedLink | null }
  /** Hand over what is typed, then call `settled`. */
  | { readonly kind: 'closing' };
