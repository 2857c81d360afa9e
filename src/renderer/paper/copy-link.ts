import { printOwnLink } from '../../domain/link/own-link.ts';
import type { PaperId } from '../../domain/paper.ts';
import { copy } from '../highlights/copy.ts';
import { tell } from '../messages/saving.ts';

/** Puts the address of a paper on the clipboard, by which other programs lead to it. */
export function copyLink(paper: PaperId): void {
  const address = printOwnLink({ paper, highlight: null });
  tell(
    copy(address)
      ? 'The link to this paper is copied.'
      : `The system did not let the link be copied. It is ${address}`,
  );
}
