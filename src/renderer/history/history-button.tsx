import { History } from 'lucide-react';
import { keyCaps } from '../commands/keys.ts';
import { Button } from '../ui/button.tsx';

/** Opens the history of the paper that is shown. */
export function HistoryButton({ onOpen }: { readonly onOpen: () => void }) {
  return (
    <Button
      look="icon"
      aria-label="History"
      title={`History (${keyCaps('Mod+Shift+h').join('+')})`}
      onClick={onOpen}
    >
      <History size={16} aria-hidden />
    </Button>
  );
}
