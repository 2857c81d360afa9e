import { LayoutTemplate } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';
import { TEMPLATES } from './templates.ts';
import type { Block } from './text-edit.ts';

/** Offers what a note can be begun with. */
export function TemplateMenu({ onChoose }: { readonly onChoose: (block: Block) => void }) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <Button
        ref={button}
        look="icon"
        aria-label="Template"
        title="Insert a template"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <LayoutTemplate size={14} aria-hidden />
      </Button>
      {isOpen && (
        <Menu
          name="Template"
          beside={button}
          onClose={() => setOpen(false)}
          items={TEMPLATES.map((template) => ({
            title: template.title,
            run: () => onChoose(template),
          }))}
        />
      )}
    </>
  );
}
