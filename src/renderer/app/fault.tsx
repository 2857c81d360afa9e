import { Component, type ReactNode } from 'react';
import { Message } from '../ui/message.tsx';

/** Stands in for the window when a fault of the app stops it from drawing. */
export class Fault extends Component<{ readonly children: ReactNode }, { readonly words: string }> {
  override state = { words: '' };

  static getDerivedStateFromError(error: unknown) {
    return { words: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    if (this.state.words === '') return this.props.children;
    return (
      <Message
        role="alert"
        title="Reading List ran into a fault"
        action={{ title: 'Reload the window', run: () => location.reload() }}
      >
        {this.state.words} Everything that was saved is safe.
      </Message>
    );
  }
}
