import type { Page } from 'playwright/test';
import type { Running, Size } from '../app.ts';

/** A state of the window that is looked at and checked. */
export interface State {
  readonly name: string;
  /** Whether its pictures are kept in docs/pictures. */
  readonly pictured?: true;
  /** Writes what the state shows; states that show the same name the same function. */
  readonly prepare?: (page: Page, app: Running) => Promise<void>;
  /** Whether rows look other than in the states before. */
  readonly rows?: true;
  readonly size?: Size;
  /** Brings the window there from the list with nothing picked. */
  readonly reach: (page: Page, app: Running) => Promise<void>;
}

/** A window that shows one pane at a time. */
export const NARROW: Size = { width: 760, height: 900 };
