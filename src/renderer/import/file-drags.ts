interface Told {
  /** Whether files are held over the window. */
  readonly onOver: (isOver: boolean) => void;
  readonly onDrop: (files: readonly File[], folders: readonly FileSystemDirectoryEntry[]) => void;
}

const isFolder = (entry: FileSystemEntry | null): entry is FileSystemDirectoryEntry =>
  entry?.isDirectory ?? false;

/** The folders among what is dropped, which can be asked for only now. */
const foldersIn = (items: Iterable<DataTransferItem>): readonly FileSystemDirectoryEntry[] =>
  [...items].map((item) => item.webkitGetAsEntry()).filter(isFolder);

/**
 * Tells of files that are dragged from outside over the window and dropped on it, before anything in
 * it hears of them. What is dragged otherwise, such as words into a note, goes its own way.
 */
export function watchFileDrags({ onOver, onDrop }: Told): () => void {
  // A picture of the page itself counts as a file, too.
  let isOwn = false;
  const hasFiles = ({ dataTransfer }: DragEvent) =>
    !isOwn && dataTransfer !== null && dataTransfer.types.includes('Files');
  const take = (event: DragEvent) => {
    event.preventDefault();
    event.stopPropagation();
  };
  const watched = {
    dragstart: () => {
      isOwn = true;
    },
    dragend: () => {
      isOwn = false;
    },
    dragover: (event: DragEvent) => {
      if (!hasFiles(event)) return;
      take(event);
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
      onOver(true);
    },
    dragleave: (event: DragEvent) => {
      if (event.relatedTarget === null) onOver(false);
    },
    drop: (event: DragEvent) => {
      onOver(false);
      const isTaken = hasFiles(event);
      // Where what was dragged has gone by now, as words that were moved, its end is not told here.
      isOwn = false;
      if (!isTaken) return;
      take(event);
      const { files = [], items = [] } = event.dataTransfer ?? {};
      const folders = foldersIn(items);
      const names = new Set(folders.map(({ name }) => name));
      onDrop(
        [...files].filter(({ name }) => !names.has(name)),
        folders,
      );
    },
  };
  const types = ['dragstart', 'dragend', 'dragover', 'dragleave', 'drop'] as const;
  for (const type of types) window.addEventListener(type, watched[type], true);
  return () => {
    for (const type of types) window.removeEventListener(type, watched[type], true);
  };
}
