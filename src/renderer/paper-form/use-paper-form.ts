import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { type DetailProblems, detailProblems } from '../../domain/import/detail-problems.ts';
import type { DetailField, PaperDetails } from '../../domain/import/paper-details.ts';
import type { Failure } from '../../domain/outcome.ts';
import type { PaperId } from '../../domain/paper.ts';
import { dismissMessage, giveUp, perform } from '../messages/saving.ts';
import type { Fields } from './form-field.tsx';
import { letFormGo, useUnsavedForm } from './unsaved-form.ts';

const UNSAVED = 'What is typed in the form is not saved yet. Save it, or leave the form, first.';

/** Why it was not saved, and the paper that stands in the way, if one does. */
interface Refusal {
  readonly words: string;
  readonly paper: PaperId | null;
}

const refusalOf = ({ kind, message, paper }: Failure): Refusal => ({
  words: kind === 'not-saved' ? `Not saved: ${message}` : message,
  paper: paper ?? null,
});

const fieldOf = (path: string | undefined, details: PaperDetails): DetailField | undefined => {
  const name = path?.replace(/^details\./, '');
  return Object.keys(details).find((field): field is DetailField => field === name);
};

/** What is typed in the form, what is wrong with it, and how it is saved. */
export function usePaperForm(
  paper: PaperId | null,
  before: PaperDetails,
  onSaved: (paper: PaperId | null) => void,
) {
  const form = useRef<HTMLFormElement>(null);
  const [details, setDetails] = useState(before);
  const [problems, setProblems] = useState<DetailProblems>({});
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isSaving, setSaving] = useState(false);
  const isChanged = JSON.stringify(details) !== JSON.stringify(before);
  useUnsavedForm(isChanged ? UNSAVED : null);

  const complain = (found: DetailProblems) => {
    flushSync(() => setProblems(found));
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  };
  const save = async (anyway: boolean) => {
    if (isSaving) return;
    setRefusal(null);
    const found = detailProblems(details, paper === null ? null : before);
    if (Object.keys(found).length > 0) return complain(found);
    const act = { kind: 'write-paper', paper, details, anyway } as const;
    // Nothing may be typed that is neither saved nor kept.
    flushSync(() => setSaving(true));
    const outcome = await perform(act);
    flushSync(() => setSaving(false));
    if (outcome.ok) {
      letFormGo();
      return onSaved(outcome.value.paper ?? null);
    }
    // The words stay in the form, which says why they are not saved.
    if (outcome.failure.kind === 'not-saved') giveUp(act);
    else dismissMessage();
    const field = fieldOf(outcome.failure.field, details);
    if (field) complain({ [field]: outcome.failure.message });
    else setRefusal(refusalOf(outcome.failure));
  };
  const write = (field: DetailField, text: string) =>
    setDetails((now) => ({ ...now, [field]: text }));
  const fields: Fields = {
    textOf: (field) => details[field],
    problemOf: (field) => problems[field] ?? '',
    onChange: (field, text) => {
      write(field, text);
      setProblems((now) => ({ ...now, [field]: '' }));
      setRefusal(null);
    },
    onTidy: write,
  };
  return { form, fields, refusal, isSaving, isChanged, save };
}
