/** A language, perhaps with a script or country: `en`, `ger`, `zh-Hant`, `pt_BR`; `und` is none. */
const CODE = /^(?!und)[a-z]{2,3}(?:[-_](?:[a-z]{4}|[a-z]{2}))?$/iu;

/** A language in words where a code says it, such as `German` for `de` or `ger`; else as written. */
export function languageName(written: string): string {
  if (!CODE.test(written)) return written;
  const names = new Intl.DisplayNames('en', { type: 'language' });
  return names.of(written.replace('_', '-')) ?? written;
}
