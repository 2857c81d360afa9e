import { useEffect, useEffectEvent, useRef } from 'react';
import type { Settings } from '../../domain/settings.ts';
import { bridge } from '../bridge.ts';
import { saveAll } from '../messages/drafts.ts';
import { allAnswered, isSaving, unsavedReason } from '../messages/saving.ts';
import { unsavedForm } from '../paper-form/unsaved-form.ts';
import { whenClosing } from './closing.ts';
import { leftAtClose } from './under-way.ts';
import type { ViewState } from './view-state.ts';

const PAUSE = 250;

/**
 * Keeps how the window was left for the next start, a moment after the last change.
 * Before the window closes, that and all drafts are handed over. `topOf` tells where the list is,
 * which the state knows only once scrolling has come to rest.
 */
export function useKept(state: ViewState, topOf: () => number | undefined): void {
  const { settings, sort, search, selected } = state;
  const kept: Settings = { ...settings, sort, search, selected };
  const key = JSON.stringify(kept);
  const current = useRef(key);
  const stored = useRef(key);
  useEffect(() => {
    current.current = key;
    const timer = setTimeout(() => void keep(), PAUSE);
    const keep = async () => {
      if (stored.current === current.current) return;
      stored.current = current.current;
      await bridge.library.keep(JSON.parse(current.current));
    };
    return () => clearTimeout(timer);
  }, [key]);
  const lastKept = useEffectEvent((): Settings => {
    const last: Settings = JSON.parse(current.current);
    return { ...last, top: topOf() ?? last.top };
  });
  useEffect(
    () =>
      whenClosing(() =>
        leftAtClose({
          handOver: () => Promise.all([saveAll(), bridge.library.keep(lastKept())]),
          // What was done just before is not typed, and no less worth.
          allAnswered,
          isSaving,
          unsaved: () => unsavedReason() ?? unsavedForm(),
        }),
      ),
    [],
  );
}
