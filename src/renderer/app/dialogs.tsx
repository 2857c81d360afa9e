import { IMPORT_HELP } from '../../domain/import/import-help.ts';
import { NOTE_HELP } from '../../domain/note-help.ts';
import type { PaperId } from '../../domain/paper.ts';
import { QUERY_HELP } from '../../domain/query/query-help.ts';
import type { ShelfView } from '../../preload/view-types.ts';
import { BackupsDialog } from '../backups/backups-dialog.tsx';
import { AboutDialog } from '../dialogs/about-dialog.tsx';
import { HelpDialog } from '../dialogs/help-dialog.tsx';
import { SettingsDialog } from '../dialogs/settings-dialog.tsx';
import { ShortcutsDialog } from '../dialogs/shortcuts-dialog.tsx';
import { DuplicatesDialog } from '../duplicates/duplicates-dialog.tsx';
import { ExportDialog } from '../export/export-dialog.tsx';
import { HistoryDialog } from '../history/history-dialog.tsx';
import { ImportDialog } from '../import/import-dialog.tsx';
import { MarkdownDialog } from '../markdown/markdown-dialog.tsx';
import { useQuestion } from '../messages/saving.ts';
import { UndoQuestion } from '../messages/undo-question.tsx';
import { OverviewDialog } from '../overview/overview-dialog.tsx';
import { AddPaperDialog, EditPaperDialog } from '../paper-form/paper-form-dialog.tsx';
import { TagDialog } from '../tags/tag-dialog.tsx';
import { orderToKeep } from '../views/order-to-keep.ts';
import { SaveViewDialog } from '../views/save-view-dialog.tsx';
import { queryOf, type ViewAction, type ViewState } from './view-state.ts';

interface Props {
  readonly state: ViewState;
  readonly shelf: ShelfView;
  readonly dispatch: (action: ViewAction) => void;
}

/** The dialog that is open, if any. */
export function Dialogs({ state, shelf, dispatch }: Props) {
  const { dialog, settings } = state;
  const question = useQuestion();
  const close = () => dispatch({ kind: 'dialog', dialog: null });
  const open = (paper: PaperId) => dispatch({ kind: 'open', paper });
  const isForm = dialog?.kind === 'add-paper' || dialog?.kind === 'edit-paper';
  // A question can wait; what is typed in a form would be gone.
  if (question && !isForm) return <UndoQuestion words={question.words} />;
  switch (dialog?.kind) {
    case undefined:
      return null;
    case 'shortcuts':
      return <ShortcutsDialog onClose={close} />;
    case 'query-help':
      return (
        <HelpDialog
          title="Searching"
          hint="Press an example to search your papers for it."
          sections={QUERY_HELP}
          onTake={(text) => dispatch({ kind: 'search', text, show: true })}
          onClose={close}
        />
      );
    case 'note-help':
      return (
        <HelpDialog
          title="Notes and highlights"
          hint="Notes are Markdown. All of this works by mouse, too."
          sections={NOTE_HELP}
          onClose={close}
        />
      );
    case 'import':
      return <ImportDialog onClose={close} />;
    case 'import-help':
      return (
        <HelpDialog
          title="Importing papers"
          hint="Papers come from files of other programs, or from what you copy."
          sections={IMPORT_HELP}
          onClose={close}
        />
      );
    case 'about':
      return <AboutDialog onClose={close} />;
    case 'settings':
      return (
        <SettingsDialog
          settings={settings}
          onChange={(changed) => dispatch({ kind: 'settings', settings: changed })}
          onBackups={() => dispatch({ kind: 'dialog', dialog: { kind: 'backups' } })}
          onClose={close}
        />
      );
    case 'export':
      return <ExportDialog selection={state} query={queryOf(state)} onClose={close} />;
    case 'backups':
      return (
        <BackupsDialog
          onClose={close}
          onImport={() => dispatch({ kind: 'dialog', dialog: { kind: 'import' } })}
        />
      );
    case 'duplicates':
      return (
        <DuplicatesDialog
          papers={shelf.all}
          onGone={(paper, next) => dispatch({ kind: 'leave', papers: [paper], next })}
          onClose={close}
        />
      );
    case 'markdown-folder':
      return <MarkdownDialog onClose={close} />;
    case 'overview':
      return (
        <OverviewDialog
          tags={shelf.tags}
          names={settings.colourNames}
          onGo={(paper, place) => dispatch({ kind: 'open', paper, place })}
          onClose={close}
        />
      );
    case 'save-view':
      return (
        <SaveViewDialog
          text={state.search}
          order={orderToKeep(state)}
          onSaved={(text) => dispatch({ kind: 'search', text })}
          onClose={close}
        />
      );
    case 'add-paper':
      return <AddPaperDialog onOpen={open} onClose={close} />;
    case 'edit-paper':
      return <EditPaperDialog paper={dialog.paper} onOpen={open} onClose={close} />;
    case 'history':
      return <HistoryDialog paper={dialog.paper} onClose={close} />;
    case 'tag': {
      const tag = shelf.tags.find((each) => each.id === dialog.tag);
      return tag ? <TagDialog tag={tag} tags={shelf.tags} onClose={close} /> : null;
    }
  }
}
