import type { ReactNode } from 'react';
import { openLink } from '../messages/saving.ts';

/** A link that opens in the browser, through the one function that allows it. */
export function Link({ url, children }: { readonly url: string; readonly children: ReactNode }) {
  // What is no address we would open is not offered as one.
  if (url === '') return children;
  return (
    <a
      href={url}
      title={url}
      rel="noreferrer"
      onClick={(event) => {
        event.preventDefault();
        event.stopPropagation();
        void openLink(url);
      }}
      onAuxClick={(event) => event.preventDefault()}
    >
      {children}
    </a>
  );
}
