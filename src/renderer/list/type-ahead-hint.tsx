import styles from './type-ahead-hint.module.css';

interface Props {
  readonly typing: { readonly text: string; readonly missed: boolean } | null;
}

/** What has been typed of a title, while it is typed. */
export function TypeAheadHint({ typing }: Props) {
  const words =
    typing === null
      ? ''
      : typing.missed
        ? `No title begins with “${typing.text}”.`
        : typing.text === ''
          ? 'Type how a title begins.'
          : `“${typing.text}”`;
  return (
    <div role="status" aria-label="Title typed" className={styles.place}>
      {words !== '' && <span className={styles.hint}>{words}</span>}
    </div>
  );
}
