import type { Act } from '../act.ts';
import { type Outcome, success } from '../outcome.ts';
import type { Draft } from './change.ts';
import { removedPapers, toldApart } from './held-drafts.ts';
import { commented, deletedHighlight, marked, recolouredHighlight } from './highlight-drafts.ts';
import { setting } from './setting.ts';
import { deletion, forTag, membership, recoloured, renaming, tagForName } from './tag-drafts.ts';
import type { UserState } from './user-state.ts';
import { deletedView, movedView, renamedView, replacedView, savedView } from './view-drafts.ts';

/** An act that needs nothing but the state; for taking one back see undo-drafts.ts. */
export type ForwardAct = Exclude<
  Act,
  {
    readonly kind:
      | 'undo'
      | 'redo'
      | 'restore-backup'
      | 'import'
      | 'merge-papers'
      | 'write-paper'
      | 'take-markdown';
  }
>;

/** What an act changes: no drafts where all is so already, a refusal where it makes no sense. */
export function draftsFor(act: ForwardAct, state: UserState): Outcome<readonly Draft[]> {
  switch (act.kind) {
    case 'set-status':
      return success(
        [...new Set(act.papers)].flatMap((paper) =>
          setting(state, { kind: 'status', paper }, act.status),
        ),
      );
    case 'add-tag': {
      const [tag, making] = tagForName(state, act.name);
      return success([...making, ...membership(state, act.papers, tag, true)]);
    }
    case 'remove-tag':
      return forTag(state, act.tag, () => membership(state, act.papers, act.tag, false));
    case 'create-tag':
      return success(tagForName(state, act.name)[1]);
    case 'rename-tag':
      return renaming(state, act.tag, act.name);
    case 'colour-tag':
      return recoloured(state, act.tag, act.colour);
    case 'delete-tag':
      return deletion(state, act.tag);
    case 'write-note':
    case 'tick-task':
    case 'restore-note':
      return success(setting(state, { kind: 'note', note: act.note }, act.text));
    case 'delete-note':
      return success(setting(state, { kind: 'note', note: act.note }, ''));
    case 'mark':
      return marked(state, act);
    case 'colour-highlight':
      return recolouredHighlight(state, act);
    case 'comment-highlight':
      return commented(state, act);
    case 'delete-highlight':
      return deletedHighlight(state, act);
    case 'remove-papers':
      return success(removedPapers(state, act.papers));
    case 'tell-apart':
      return success(toldApart(state, act.one, act.other));
    case 'save-view':
      return savedView(state, act);
    case 'rename-view':
      return renamedView(state, act.view, act.name);
    case 'replace-view':
      return replacedView(state, act.view, act.text, act.sort);
    case 'move-view':
      return movedView(state, act.view, act.before);
    case 'delete-view':
      return deletedView(state, act.view);
  }
}
