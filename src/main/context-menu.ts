import {
  type BrowserWindow,
  type ContextMenuParams,
  Menu,
  type MenuItemConstructorOptions,
} from 'electron';

type Entry = MenuItemConstructorOptions;

function spelling(params: ContextMenuParams, window: BrowserWindow): Entry[] {
  if (params.misspelledWord === '') return [];
  const words = params.dictionarySuggestions.map((word) => ({
    label: word,
    click: () => window.webContents.replaceMisspelling(word),
  }));
  const none = [{ label: 'No spelling suggestions', enabled: false }];
  return [...(words.length > 0 ? words : none), { type: 'separator' }];
}

function entries(params: ContextMenuParams, window: BrowserWindow): Entry[] {
  const { isEditable, selectionText, editFlags } = params;
  if (isEditable)
    return [
      ...spelling(params, window),
      { role: 'cut', enabled: editFlags.canCut },
      { role: 'copy', enabled: editFlags.canCopy },
      { role: 'paste', enabled: editFlags.canPaste },
      { type: 'separator' },
      { role: 'selectAll', enabled: editFlags.canSelectAll },
    ];
  return selectionText.trim() === '' ? [] : [{ role: 'copy' }];
}

/** Offers what can be done with the text under the pointer. */
export function offerContextMenu(window: BrowserWindow): void {
  window.webContents.on('context-menu', (_event, params) => {
    const offered = entries(params, window);
    if (offered.length > 0) Menu.buildFromTemplate(offered).popup({ window });
  });
}
