import type { ReactNode } from 'react';
import { linkAddress } from '../../domain/safe/link-address.ts';
import { openLink } from '../messages/saving.ts';
import { OwnLink } from './own-link.tsx';

interface Props {
  readonly url: string;
  readonly children: ReactNode;
}

/** A link that opens in the browser, through the one function that allows it; else its text. */
export function Link({ url, children }: Props) {
  const address = linkAddress(url);
  // What is no address we would open is not offered as one.
  if (!address.ok) return children;
  if (address.value.kind === 'own')
    return <OwnLink target={address.value.target}>{children}</OwnLink>;
  const { url: shown } = address.value;
  return (
    <a
      href={shown}
      aria-description={shown}
      data-outside
      rel="noreferrer"
      onClick={(event) => {
        event.preventDefault();
        event.stopPropagation();
        void openLink(shown);
      }}
      onAuxClick={(event) => event.preventDefault()}
    >
      {children}
    </a>
  );
}
