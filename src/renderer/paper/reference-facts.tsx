import { identifierLinks } from '../../domain/reference/identifier-links.ts';
import type { Reference } from '../../domain/reference/reference.ts';
import { referenceFacts } from '../../domain/reference/reference-facts.ts';
import { singleLine } from '../../domain/safe/single-line.ts';
import { Link } from '../text/link.tsx';
import { Fact } from './fact.tsx';

/** What a bibliography says of a paper beside its date and authors. */
export function ReferenceFacts({ reference }: { readonly reference: Reference }) {
  const { citationKey, url } = reference;
  const links = identifierLinks(reference);
  const isKnown = links.some((link) => link.url === url);
  return (
    <>
      {referenceFacts(reference).map(({ name, value }) => (
        <Fact key={name} name={name}>
          {value}
        </Fact>
      ))}
      {links.map(({ name, id, url: address }) => (
        <Fact key={name} name={name}>
          <Link url={address}>{singleLine(id)}</Link>
        </Fact>
      ))}
      {url !== '' && !isKnown && (
        <Fact name="Address">
          <Link url={url}>{singleLine(url)}</Link>
        </Fact>
      )}
      {citationKey !== '' && (
        <Fact name="Citation key" look="mono">
          {singleLine(citationKey)}
        </Fact>
      )}
    </>
  );
}
