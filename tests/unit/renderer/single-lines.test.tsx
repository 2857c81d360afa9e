// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { UndoQuestion } from '../../../src/renderer/messages/undo-question.tsx';
import { SearchNotes } from '../../../src/renderer/search/search-notes.tsx';
import { SuggestionList } from '../../../src/renderer/search/suggestion-list.tsx';
import { CategoryMark } from '../../../src/renderer/ui/category-mark.tsx';
import { ColourButton } from '../../../src/renderer/ui/colour-button.tsx';
import { showDialogs } from './showing-dialogs.ts';

beforeAll(showDialogs);

afterEach(cleanup);

/** Read as “exe.gpj” where the override is heeded, and broken in two lines. */
const NAME = 'a\u202egpj\u0085.exe';
const PLAIN = 'agpj .exe';

test.each([
  ['a question', <UndoQuestion key="" words={`“${NAME}” was renamed.`} />],
  [
    'a suggestion',
    <SuggestionList
      key=""
      id="list"
      options={[{ kind: 'value', value: NAME, help: null, papers: 1 }]}
      active={0}
      onActive={() => {}}
      onTake={() => {}}
    />,
  ],
  [
    'a note on a search',
    <SearchNotes
      key=""
      text={NAME}
      view={{ also: [{ typed: NAME, found: [NAME] }], indexed: null, of: 1 }}
      problems={[{ from: 0, to: 1, words: `“${NAME}” is not a status.` }]}
      problemsId="problems"
      wordsId="words"
      isExplained
      onHelp={() => {}}
    />,
  ],
  ['a category', <CategoryMark key="" category={NAME} />],
  ['a colour', <ColourButton key="" colour="green" name={NAME} />],
])('%s is told in a single line that nothing turns about', (_, element) => {
  const { container, baseElement } = render(element);
  const told = `${baseElement.textContent} ${container.querySelector('button')?.title ?? ''}`;
  expect(told).toContain(PLAIN);
  expect(told).not.toMatch(/[\u202e\u0085]/);
});
