import { identifierLinks } from '../../domain/reference/identifier-links.ts';
import { publishedIn } from '../../domain/reference/published-in.ts';
import type { Reference } from '../../domain/reference/reference.ts';
import { Link } from '../text/link.tsx';
import styles from './publication.module.css';

/** Where a paper was published and where it is found, in one line; nothing where neither is known. */
export function Publication({ reference }: { readonly reference: Reference }) {
  const where = publishedIn(reference);
  const links = identifierLinks(reference);
  if (where === '' && links.length === 0) return null;
  return (
    <p className={styles.line}>
      {where !== '' && <span className={styles.where}>{where}</span>}
      {links.length > 0 && (
        <span className={styles.links}>
          {links.map(({ name, url }) => (
            <Link key={name} url={url}>
              {name}
            </Link>
          ))}
        </span>
      )}
    </p>
  );
}
