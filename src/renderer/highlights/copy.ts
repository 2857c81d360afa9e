/**
 * Puts a text on the clipboard, beside it as markup where some is given; false where the window is
 * not allowed to.
 */
export function copy(text: string, markup = ''): boolean {
  const onCopy = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    if (markup !== '') event.clipboardData?.setData('text/html', markup);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('copy', onCopy, { capture: true });
  try {
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', onCopy, { capture: true });
  }
}
