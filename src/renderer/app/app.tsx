import type { Outcome } from '../../domain/outcome.ts';
import type { Started } from '../../preload/view-types.ts';
import { Message } from '../ui/message.tsx';
import { Window } from './window.tsx';

/** Shows the library as it was opened; says why when it could not be. */
export function App({ started }: { readonly started: Outcome<Started> }) {
  if (!started.ok)
    return (
      <Message
        role="alert"
        title="The library could not be opened"
        action={{ title: 'Try again', run: () => location.reload() }}
      >
        {started.failure.message}
      </Message>
    );
  return <Window started={started.value} />;
}
