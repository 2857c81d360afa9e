import { useEffect, useState } from 'react';
import type { Outcome } from '../../domain/outcome.ts';
import type { Started } from '../../preload/contract.ts';
import { bridge } from '../bridge.ts';
import { Message } from '../ui/message.tsx';
import { Window } from './window.tsx';

/** Waits for the library, then shows it; says why when it cannot be opened. */
export function App() {
  const [started, setStarted] = useState<Outcome<Started>>();
  useEffect(() => {
    void bridge.library.start({}).then(setStarted);
  }, []);
  if (started === undefined) return null;
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
