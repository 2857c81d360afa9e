import { failure, success } from '../../../src/domain/outcome.ts';
import type { Vault } from '../../../src/library/vault-in-time.ts';

type Methods = Pick<Vault, 'beginExport' | 'writeExport' | 'endExport' | 'dropExport'>;

/** An export that is under way, as the parts that were written. */
interface Open {
  readonly name: string;
  readonly parts: string[];
}

/** The part of a vault that exports, in memory. Without `name` the person chooses no file. */
export function fakeExporting() {
  const files = new Map<string, readonly string[]>();
  const state: { name: string | null; open: Open | null; drops: number } = {
    name: 'papers.txt',
    open: null,
    drops: 0,
  };
  const none = failure('refused', 'No export is under way.');
  const methods: Methods = {
    beginExport: async () => {
      if (state.name !== null) state.open = { name: state.name, parts: [] };
      return success(state.name);
    },
    writeExport: async ({ text }) => {
      if (!state.open) return none;
      state.open.parts.push(text);
      return success(null);
    },
    endExport: async () => {
      if (!state.open) return none;
      files.set(state.open.name, state.open.parts);
      state.open = null;
      return success(null);
    },
    dropExport: async () => {
      state.open = null;
      state.drops += 1;
      return success(null);
    },
  };
  return { methods, state, files };
}
