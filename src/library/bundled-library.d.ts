declare module 'virtual:bundled-library' {
  import type { Author, Paper } from '../domain/paper.ts';

  /** Changes with the data. */
  export const revision: string;
  export const load: () => Promise<{ readonly author: Author; readonly papers: readonly Paper[] }>;
}
