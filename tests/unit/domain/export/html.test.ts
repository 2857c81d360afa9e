// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { html } from '../../../../src/domain/export/html.ts';

test('what is put into a template is text, and what is markup already stays', () => {
  const inside = html`<b>${'a < b & "c"'}</b>`;
  const made = html`<p title="${'"><i>\''}">${inside}${3}${[html`<i>x</i>`, html`y`]}</p>`;
  expect(made.html).toBe(
    '<p title="&quot;&gt;&lt;i&gt;&#39;"><b>a &lt; b &amp; &quot;c&quot;</b>3<i>x</i>y</p>',
  );
});

test('what HTML cannot hold is replaced, and lines stay', () => {
  expect(html`${'a\u0000b\ud800c\u0085d\ufdd0e\n\tf'}`.html).toBe('a�b�c�d�e\n\tf');
});

test.each(['a < b && c > d', `"'><script>x</script>`, '&amp;&#60;', '🦊\u202e\n\u00ad'])(
  'the text %j reads as it was',
  (text) => {
    const made = html`<p title="${text}">${text}</p>`.html;
    const { body } = new DOMParser().parseFromString(made, 'text/html');
    const paragraph = body.querySelector('p');
    expect(paragraph?.textContent).toBe(text);
    expect(paragraph?.title).toBe(text);
    expect(body.querySelectorAll('*')).toHaveLength(1);
  },
);
