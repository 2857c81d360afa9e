/**
 * Runs in the page of the bare window: makes a search field and a list that do the least there is
 * to do, so that what the machine costs anyone is known.
 * @param {{ rows: number, typed: boolean }} options whether each letter draws all rows anew
 */
export function plainList({ rows, typed }) {
  const field = document.createElement('input');
  field.type = 'search';
  field.setAttribute('aria-label', 'Search papers');
  const shown = document.createElement('p');
  shown.setAttribute('role', 'status');
  const list = document.createElement('div');
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', 'Papers');
  list.style.cssText = 'height: 600px; overflow: auto';
  const draw = () => {
    const words = field.value;
    shown.textContent = `${words.length} of ${rows} papers`;
    list.replaceChildren(
      ...Array.from({ length: rows }, (_, index) => {
        const row = document.createElement('div');
        row.setAttribute('role', 'option');
        row.style.height = '48px';
        row.textContent = `${index} ${words}`;
        return row;
      }),
    );
  };
  draw();
  if (typed) field.addEventListener('input', draw);
  document.body.replaceChildren(field, shown, list);
}
