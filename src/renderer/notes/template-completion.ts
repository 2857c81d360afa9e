import {
  autocompletion,
  type CompletionSource,
  closeCompletion,
  completionKeymap,
  completionStatus,
  pickedCompletion,
} from '@codemirror/autocomplete';
import { type Extension, Prec } from '@codemirror/state';
import { type Command, keymap } from '@codemirror/view';
import { placedBlock } from './placed-block.ts';
import type { Template } from './templates.ts';

/** Escape closes what is offered; what is only being looked for must not keep it from leaving. */
const close: Command = (view) => completionStatus(view.state) === 'active' && closeCompletion(view);

const KEYS = completionKeymap.map((each) =>
  each.key === 'Escape' ? { key: each.key, run: close } : each,
);

/** The longest text that can be the beginning of a name. */
const SHORT = 50;

/** `/` in an empty note offers what it can be begun with. */
export function templateCompletion(templates: readonly Template[]): Extension {
  const source: CompletionSource = ({ state, pos }) => {
    if (pos !== state.doc.length || pos > SHORT || !/^\/\w*$/.test(state.doc.toString()))
      return null;
    return {
      from: 1,
      options: templates.map((template) => ({
        label: template.title,
        apply: (view, completion) => {
          const { changes, selection } = placedBlock('', 0, template);
          const [{ insert } = { insert: '' }] = changes;
          view.dispatch({
            changes: { from: 0, to: view.state.doc.length, insert },
            selection,
            annotations: pickedCompletion.of(completion),
          });
        },
      })),
    };
  };
  return [
    autocompletion({ override: [source], icons: false, defaultKeymap: false }),
    Prec.highest(keymap.of(KEYS)),
  ];
}
