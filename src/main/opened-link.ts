import { linkAmong, parseOpenedLink } from '../domain/link/opened-link.ts';
import type { ShellEvent } from '../preload/shell-types.ts';

/** Takes the links that the system hands to the app, and tells the page where they lead. */
export interface OpenedLinks {
  readonly open: (address: string) => void;
  /** Opens the link among the arguments of a start, if there is one. */
  readonly openAmong: (args: readonly string[]) => void;
  /** The page can hear: it is told the last link that came before, and each that comes. */
  readonly listen: (tell: (event: ShellEvent) => boolean) => void;
}

/** Keeps a link until a page hears it. Nothing in the app hands one over, only the system does. */
export function openedLinks(): OpenedLinks {
  let tell = (_event: ShellEvent): boolean => false;
  let held: ShellEvent | null = null;
  const open = (address: string) => {
    const event = { kind: 'go', to: parseOpenedLink(address) } as const;
    held = tell(event) ? null : event;
  };
  return {
    open,
    openAmong: (args) => {
      const address = linkAmong(args);
      if (address !== undefined) open(address);
    },
    listen: (heard) => {
      tell = heard;
      if (held !== null && tell(held)) held = null;
    },
  };
}
