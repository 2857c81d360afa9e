import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { type Incoming, incomingFile, pastedText } from './incoming.ts';
import { chosenFolder } from './markdown-in.ts';
import { takeIn } from './taking-in.ts';
import styles from './ways-in.module.css';

const ACCEPTED = '.bib,.bibtex,.ris,.nbib,.json,.csv,.tsv,.xml,.enw,.txt,.md';

/** What has a field choose a folder, for which React has no word. */
const FOLDERS = { webkitdirectory: '' } as const;

const isField = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches('textarea, input');

/** What a paste brings: files that were copied, else the words. */
function pasted({ clipboardData }: ClipboardEvent): readonly Incoming[] {
  const files = [...(clipboardData?.files ?? [])];
  if (files.length > 0) return files.map(incomingFile);
  const text = clipboardData?.getData('text/plain') ?? '';
  return text.trim() === '' ? [] : [pastedText(text)];
}

/** Takes in what is pasted anywhere but into a field. */
function usePaste(): void {
  const take = useEffectEvent((event: ClipboardEvent) => {
    if (isField(event.target)) return;
    event.preventDefault();
    const files = pasted(event);
    void takeIn(files, files.length > 0 ? [] : ['There are no references on the clipboard.']);
  });
  useEffect(() => {
    document.addEventListener('paste', take);
    return () => document.removeEventListener('paste', take);
  }, []);
}

/** How papers get in: files that are chosen or dropped, and what is pasted. */
export function WaysIn() {
  const [text, setText] = useState('');
  const chooser = useRef<HTMLInputElement>(null);
  const folderChooser = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  usePaste();
  useEffect(() => button.current?.focus(), []);
  return (
    <div className={styles.ways}>
      <div className={styles.place}>
        <p className={styles.words}>Drop files here, choose them, or paste</p>
        <Button ref={button} look="strong" onClick={() => chooser.current?.click()}>
          Choose files
        </Button>
        <input
          ref={chooser}
          hidden
          type="file"
          multiple
          accept={ACCEPTED}
          aria-label="Files"
          onChange={({ target }) => {
            void takeIn([...(target.files ?? [])].map(incomingFile));
            // The same file chosen again is another choice.
            target.value = '';
          }}
        />
        <Button onClick={() => folderChooser.current?.click()}>Choose a Markdown folder</Button>
        <input
          ref={folderChooser}
          hidden
          type="file"
          {...FOLDERS}
          aria-label="Markdown folder"
          onChange={({ target }) => {
            const { files, problems } = chosenFolder([...(target.files ?? [])]);
            void takeIn(files, problems);
            target.value = '';
          }}
        />
        <p className={styles.hint}>
          BibTeX, RIS, CSL-JSON, tables, EndNote’s XML, MEDLINE, and what Reading List exports or
          keeps as Markdown. Nothing is added before you have seen it.
        </p>
      </div>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void takeIn(
            text.trim() === '' ? [] : [pastedText(text)],
            text.trim() === '' ? ['Paste references first.'] : [],
          );
        }}
      >
        <label className={styles.name} htmlFor="pasted-references">
          Paste references
        </label>
        <textarea
          id="pasted-references"
          className={styles.field}
          spellCheck={false}
          placeholder="@article{…"
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <Button type="submit" className={styles.read}>
          Read what was pasted
        </Button>
      </form>
    </div>
  );
}
