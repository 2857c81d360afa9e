import { useEffect, useState } from 'react';
import type { ChangeId } from '../../domain/change/change.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type {
  MarkdownChoice,
  MarkdownPapers,
  MarkdownReport,
} from '../../preload/markdown-types.ts';
import { bridge } from '../bridge.ts';
import { saveAll } from '../messages/drafts.ts';
import { undo } from '../messages/saving.ts';

/** The Markdown folder as it was chosen, and what can be done with it. */
export function useMarkdownFolder() {
  const [found, setFound] = useState<Outcome<MarkdownChoice | null>>();
  const [picked, setPapers] = useState<MarkdownPapers | null>(null);
  const [report, setReport] = useState<MarkdownReport | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [isTakenBack, setTakenBack] = useState(false);
  const [busy, setBusy] = useState<'choosing' | 'syncing' | null>(null);
  useEffect(() => {
    void bridge.shell.markdownFolder({}).then(setFound);
  }, []);
  const choice = found?.ok ? found.value : null;
  const papers = picked ?? choice?.papers ?? 'all';
  const begin = (what: 'choosing' | 'syncing') => {
    setRefused(null);
    setReport(null);
    setTakenBack(false);
    setBusy(what);
  };
  return {
    choice,
    papers,
    setPapers,
    report,
    refused: refused ?? (found && !found.ok ? found.failure.message : null),
    isTakenBack,
    isBusy: busy !== null,
    isSyncing: busy === 'syncing',
    choose: async () => {
      begin('choosing');
      const chosen = await bridge.shell.chooseMarkdownFolder({});
      setBusy(null);
      if (chosen.ok) setFound(chosen);
      else setRefused(chosen.failure.message);
    },
    sync: async () => {
      begin('syncing');
      // What is typed counts as written here.
      await saveAll();
      const done = await bridge.library.syncMarkdown({ papers });
      setBusy(null);
      if (done.ok) setReport(done.value);
      else setRefused(done.failure.message);
    },
    stop: () => void bridge.library.stopMarkdown({}),
    undo: async (group: ChangeId) => {
      setReport(null);
      setTakenBack((await undo(group)).ok);
    },
  };
}
