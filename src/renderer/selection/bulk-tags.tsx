import { Minus, Plus } from 'lucide-react';
import { type RefObject, useRef } from 'react';
import type { PaperId } from '../../domain/paper.ts';
import { singleLine } from '../../domain/safe/single-line.ts';
import { TAG_NAME_LIMIT, type Tag } from '../../domain/tag.ts';
import { perform } from '../messages/saving.ts';
import { fittingTags, tagCalled } from '../tags/fitting-tags.ts';
import { CompletingField } from '../ui/completing-field.tsx';

interface Props {
  readonly marked: ReadonlySet<PaperId>;
  readonly tags: readonly Tag[];
  readonly field: RefObject<HTMLInputElement | null>;
}

/** Adds a tag to all selected papers, or takes one from those that have it. */
export function BulkTags({ marked, tags, field }: Props) {
  const remove = useRef<HTMLInputElement>(null);
  const byName = new Map(tags.map((tag) => [tag.name, tag]));
  const names = (text: string) => fittingTags(tags, text).map((tag) => tag.name);
  return (
    <>
      <CompletingField
        name="Add tag"
        field={field}
        maxLength={TAG_NAME_LIMIT}
        optionsFor={(text) =>
          text === '' || tagCalled(tags, text) ? names(text) : [...names(text), text]
        }
        renderOption={(name) => (
          <>
            <Plus size={13} aria-hidden />{' '}
            {singleLine(byName.has(name) ? name : `New tag “${name}”`)}
          </>
        )}
        onChoose={(name) => void perform({ kind: 'add-tag', papers: [...marked], name })}
      />
      <CompletingField
        name="Remove tag"
        field={remove}
        maxLength={TAG_NAME_LIMIT}
        optionsFor={names}
        renderOption={(name) => (
          <>
            <Minus size={13} aria-hidden /> {singleLine(name)}
          </>
        )}
        onChoose={(name) => {
          const tag = byName.get(name)?.id;
          if (tag) void perform({ kind: 'remove-tag', papers: [...marked], tag });
        }}
      />
    </>
  );
}
