import { isShownImage } from '../../domain/safe/image-address.ts';
import { Link } from './link.tsx';
import styles from './picture.module.css';

interface Props {
  readonly source: string;
  readonly alt: string;
}

/** A picture carried in a text; any other is named and never fetched. */
export function Picture({ source, alt }: Props) {
  if (isShownImage(source))
    return <img className={styles.picture} src={source} alt={alt} decoding="async" />;
  return (
    <span className={styles.missing}>
      <Link url={source}>{alt || 'Picture'}</Link> (Only pictures kept in the note are shown.)
    </span>
  );
}
