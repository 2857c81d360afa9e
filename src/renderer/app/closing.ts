import type { Left } from '../../preload/shell-types.ts';
import { bridge } from '../bridge.ts';

/** Hands over all there is, and tells what would be lost all the same; `null` for nothing. */
type HandOver = () => Promise<Left | null>;

const nothing: HandOver = async () => null;
let handOver = nothing;

/** Says what to do when the window is to close; gives back how to say that it is over. */
export function whenClosing(given: HandOver): () => void {
  handOver = given;
  return () => {
    handOver = nothing;
  };
}

/** Answers the shell when the window is to close: at once where nothing can have been typed yet. */
export function answerClosing(): void {
  bridge.onShell(({ kind }) => {
    if (kind === 'closing') void handOver().then((left) => bridge.shell.settled({ left }));
  });
}
