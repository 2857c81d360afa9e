import type { CommandId } from '../../domain/command.ts';
import type { Outcome } from '../../domain/outcome.ts';
import { queryOf, type ViewState } from '../app/view-state.ts';
import { bridge } from '../bridge.ts';
import { copy } from '../highlights/copy.ts';
import { tell } from '../messages/saving.ts';
import { chosen } from '../selection/selection.ts';
import { counted } from '../text/count.ts';

type CopyId = Extract<CommandId, 'copy-citation' | 'copy-bibtex' | 'copy-markdown-link'>;

/** What is put on the clipboard, and what is said of it. */
interface Copied {
  readonly text: string;
  readonly markup?: string;
  readonly words: string;
}

/** Copies what the library answers, and tells so. */
async function copyAnswer<T>(
  asking: Promise<Outcome<T>>,
  use: (answer: T) => Copied,
): Promise<void> {
  const answer = await asking;
  if (!answer.ok) return tell(answer.failure.message);
  const { text, markup, words } = use(answer.value);
  if (text === '') tell('Nothing is known of these papers that could be copied.');
  else tell(copy(text, markup) ? words : 'The system did not let it be copied.');
}

/** The commands that copy the open paper, or all that are selected, in the order of the list. */
export function copyRunners(state: ViewState): Readonly<Record<CopyId, () => void>> {
  const papers = chosen(state);
  const given = { papers, query: queryOf(state) };
  const style = state.settings.citationStyle;
  const whereChosen = (run: () => Promise<void>) => () => {
    if (papers.length === 0) tell('Choose a paper first.');
    else void run();
  };
  return {
    'copy-citation': whereChosen(() =>
      copyAnswer(bridge.library.cite({ ...given, style }), ({ text, html, count }) => ({
        text,
        markup: html,
        words: `Copied ${counted(count, 'citation')}.`,
      })),
    ),
    'copy-bibtex': whereChosen(() =>
      copyAnswer(bridge.library.bibtexOf(given), (text) => ({
        text,
        words: `Copied ${counted(papers.length, 'paper')} as BibTeX.`,
      })),
    ),
    'copy-markdown-link': whereChosen(() =>
      copyAnswer(bridge.library.markdownLinks(given), (text) => ({
        text,
        words: `Copied ${counted(papers.length, 'Markdown link')}.`,
      })),
    ),
  };
}
