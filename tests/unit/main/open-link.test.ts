import { describe, expect, test, vi } from 'vitest';
import { outsideAddress } from '../../../src/domain/safe/link-address.ts';
import { openLink } from '../../../src/main/open-link.ts';

test.each([
  ['https://arxiv.org/abs/1706.03762', 'https://arxiv.org/abs/1706.03762'],
  ['http://example.org', 'http://example.org/'],
  ['HTTPS://Example.ORG/Path?q=1#top', 'https://example.org/Path?q=1#top'],
  ['https://example.org:8443/x', 'https://example.org:8443/x'],
  ['https://[::1]/x', 'https://[::1]/x'],
  ['https://bücher.example/', 'https://xn--bcher-kva.example/'],
  ['https://example.org/a%20b', 'https://example.org/a%20b'],
  ['https://example.org/?to=user@host', 'https://example.org/?to=user@host'],
  ['https://example.org/@name', 'https://example.org/@name'],
  ['https://example.org/$(id)`id`', 'https://example.org/$(id)%60id%60'],
  ['mailto:someone@example.org', 'mailto:someone@example.org'],
  [
    'mailto:someone@example.org?subject=Hello%20there',
    'mailto:someone@example.org?subject=Hello%20there',
  ],
  [`https://example.org/${'x'.repeat(2028)}`, `https://example.org/${'x'.repeat(2028)}`],
])('%s is opened', (text, url) => expect(outsideAddress(text)).toEqual({ ok: true, value: url }));

describe('not opened', () => {
  test.each([
    ['javascript:alert(1)'],
    ['JavaScript:alert(1)'],
    ['java\nscript:alert(1)'],
    ['\tjavascript:alert(1)'],
    ['data:text/html,<script>'],
    ['file:///etc/passwd'],
    ['file://server/share'],
    ['FILE:///C:/'],
    ['vbscript:msgbox'],
    ['about:blank'],
    ['blob:https://x/1'],
    ['chrome://settings'],
    ['devtools://devtools'],
    ['view-source:https://x'],
    ['ftp://example.org'],
    ['ws://example.org'],
    ['smb://server/share'],
    ['sftp://server'],
    ['ssh://host'],
    ['telnet://host'],
    ['ldap://host'],
    ['app://reading-list/'],
    ['ms-settings:'],
    ['ms-msdt:/id PCWDiagnostic'],
    ['search-ms:query=x'],
    ['ms-officecmd:{}'],
    ['steam://run/1'],
    ['zoommtg://x'],
    ['vscode://file/x'],
    ['intent://x#Intent;end'],
    ['tel:+123'],
    ['sms:+123'],
    ['facetime:x'],
    ['itms-services://x'],
    ['x-apple.systempreferences:'],
    ['jar:https://x!/y'],
    ['filesystem:https://x/y'],
    ['wss://x'],
    ['mhtml:file://x'],
    ['res://x'],
    ['shell:startup'],
    ['C:\\Windows\\system32\\calc.exe'],
    ['C:/Windows/calc.exe'],
    ['\\\\server\\share'],
    ['//example.org'],
    ['/etc/passwd'],
    ['example.org'],
    ['www.example.org'],
    ['?x'],
    ['#x'],
    [''],
    [' '],
    ['https:'],
    ['https:/'],
    ['https://'],
    ['https:///path'],
    ['https:example.org'],
    ['https:/example.org'],
    ['https:\\\\example.org'],
    ['https://exam\\ple.org'],
    ['https://?x'],
    ['https://#x'],
    ['https://user@example.org'],
    ['https://user:pass@example.org'],
    ['https://:pass@example.org'],
    ['https://arxiv.org@evil.example'],
    ['http://1.2.3.4@evil.example'],
    ['https://exa mple.org'],
    ['https://example.org/ a'],
    [' https://example.org'],
    ['https://example.org\u0000'],
    ['https://example.org/\n-x'],
    ['https://example.org/\u202efdp'],
    ['https://example.org/\u200b'],
    ['https://exa\u00admple.org'],
    ['https://[::1'],
    ['https://example.org:99999'],
    ['https://%00'],
    ['mailto:'],
    ['mailto:/x'],
    ['mailto://x'],
    ['mailto:?attach=/etc/passwd'],
    ['mailto:#x'],
    [`https://example.org/${'x'.repeat(2029)}`],
    ['--help'],
    ['-a Calculator'],
  ])('%j', (text) => {
    const outcome = outsideAddress(text);
    expect(outcome).toMatchObject({ ok: false, failure: { kind: 'refused' } });
    expect(outcome.ok ? '' : outcome.failure.message).toMatch(/^[A-Z].*\.$/);
  });
});

test('only a link that passed goes outside, in its plain form', async () => {
  const outside = vi.fn(async () => undefined);
  expect(await openLink('javascript:alert(1)', outside)).toMatchObject({ ok: false });
  expect(outside).not.toHaveBeenCalled();
  expect(await openLink('HTTPS://Example.org', outside)).toEqual({ ok: true, value: null });
  expect(outside).toHaveBeenCalledExactlyOnceWith('https://example.org/');
});

test('a computer without a browser is a failure in words', async () => {
  const outside = async () => Promise.reject(new Error('no handler'));
  expect(await openLink('https://example.org', outside)).toMatchObject({
    ok: false,
    failure: { kind: 'refused', message: 'This computer has no program that opens this link.' },
  });
});
