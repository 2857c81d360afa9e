/** An address as it may stand in a text, and what may be opened of it; `null` for nothing. */
export interface Address {
  readonly text: string;
  readonly opens: string | null;
}

/** What other programs, the system or the browser's own machinery answer to. */
const SCHEMES = [
  ...[
    'javascript',
    'data',
    'vbscript',
    'file',
    'blob',
    'filesystem',
    'about',
    'chrome',
    'devtools',
  ],
  ...[
    'view-source',
    'app',
    'ftp',
    'sftp',
    'ssh',
    'telnet',
    'ldap',
    'smb',
    'nfs',
    'afp',
    'ws',
    'wss',
  ],
  ...['ms-settings', 'ms-msdt', 'search-ms', 'ms-officecmd', 'ms-word', 'shell', 'intent', 'jar'],
  ...[
    'mhtml',
    'res',
    'steam',
    'zoommtg',
    'vscode',
    'slack',
    'tel',
    'sms',
    'facetime',
    'itms-services',
  ],
  ...['x-apple.systempreferences', 'magnet', 'news', 'gopher', 'dav', 'webcal', 'chrome-extension'],
  ...['httpss', 'https2', 'mailtos', 'irc', 'rtsp'],
];

const SPELLINGS: readonly ((scheme: string) => string)[] = [
  (scheme) => `${scheme}://host.example/x`,
  (scheme) => `${scheme}:x`,
  (scheme) => `${scheme.toUpperCase()}:alert(1)`,
  (scheme) => `${scheme.slice(0, 2)}\n${scheme.slice(2)}:x`,
];

/** What makes a good address a bad one, wherever it comes from. */
const SPOILT: readonly string[] = [
  ...[
    '',
    ' ',
    '/',
    '//',
    '?',
    '#',
    ':',
    '://',
    'https',
    'https:',
    'https:/',
    'https://',
    'http:///x',
  ],
  ...['https:example.org', 'https:/example.org', 'https:\\\\example.org', 'https://exam\\ple.org'],
  ...[
    'https://example.org\\@evil.example/',
    'https://user@example.org/',
    'https://:x@example.org/',
  ],
  ...['https://user:x@example.org/', 'https://arxiv.org@evil.example/', 'https://%61@example.org/'],
  ...[
    'https://exa mple.org/',
    ' https://example.org/',
    'https://example.org/ ',
    'https://example.org/\t',
  ],
  ...['https://example.org/\r\nX: y', 'https://example.org/\u0000', 'https://example.org/\u007f'],
  ...[
    'https://example.org/\u202egpj.exe',
    'https://example.org/\u2066',
    'https://exa\u200bmple.org/',
  ],
  ...['https://exa\u00admple.org/', 'https://example.org/\u3000x', 'https://example.org/\ufeff'],
  ...[
    'https://example.org/\ud800',
    'https://example.org:99999/',
    'https://[::1',
    'https://[fe80::1%25en0]/',
  ],
  ...[
    'https://%00/',
    'https://a%2fb/',
    'https://a..b%00/',
    'https://999.999.999.999/',
    'http://0x1.0x2.x.4.5/',
  ],
  ...[`https://example.org/${'x'.repeat(2100)}`, `mailto:${'x'.repeat(2100)}@example.org`],
  ...[
    'mailto:',
    'mailto:/x',
    'mailto://x',
    'mailto:?attach=/etc/passwd',
    'mailto:#x',
    'mailto:a@b\nBcc: c@d',
  ],
  ...[
    'C:\\Windows\\calc.exe',
    'C:/Windows/calc.exe',
    '\\\\server\\share',
    '//server/share',
    '/etc/passwd',
  ],
  ...[
    '~/x',
    './x',
    '../x',
    'example.org',
    'www.example.org',
    'localhost:80',
    '--help',
    '-a Calculator',
  ],
  ...[
    '%68ttps://example.org/',
    'https&colon;//example.org',
    '&#104;ttps://example.org',
    '[x](https://x)',
  ],
];

const pair = (text: string, opens: string = text): Address => ({ text, opens });

/** Addresses that are right, some in another form than their plain one. */
const RIGHT: readonly Address[] = [
  ...['https://arxiv.org/abs/1706.03762', 'https://example.org/a%20b', 'https://example.org/@name'],
  ...[
    'http://example.org/',
    'https://[::1]/x',
    'https://example.org:8443/x?q=1#top',
    'http://127.0.0.1/',
  ],
  ...[
    'https://example.org/?to=user@host',
    'https://example.org/?u=javascript:alert(1)',
    'https://xn--fsq.example/',
  ],
  ...[
    'mailto:someone@example.org',
    'mailto:someone@example.org?subject=Hello%20there',
    'https://example.org//x',
  ],
  ...[
    'https://example.org/?x=file:///etc/passwd',
    'https://example.org/%00',
    'https://example.org/%0d%0a',
  ],
].map((text) => pair(text));

const MENDED: readonly Address[] = [
  pair('HTTPS://Example.ORG/Path', 'https://example.org/Path'),
  pair('http://example.org', 'http://example.org/'),
  pair('MailTo:a@example.org', 'mailto:a@example.org'),
  pair('https://bücher.example/', 'https://xn--bcher-kva.example/'),
  // A letter of another alphabet shows as what it is.
  pair('https://аrxiv.org/', 'https://xn--rxiv-43d.org/'),
  pair('https://example.org/a/../b', 'https://example.org/b'),
  pair('https://example.org:443/', 'https://example.org/'),
  pair('http://0x7f.1/', 'http://127.0.0.1/'),
  pair('https://example.org/`id`', 'https://example.org/%60id%60'),
  pair('https://example.org/"><script>', 'https://example.org/%22%3E%3Cscript%3E'),
  pair("https://example.org/'$(id)", "https://example.org/'$(id)"),
  pair('https://EXAMPLE.org./', 'https://example.org./'),
];

/** All that is tried, the same ones each time. */
export const ADDRESSES: readonly Address[] = [
  ...SCHEMES.flatMap((scheme) => SPELLINGS.map((spelt) => ({ text: spelt(scheme), opens: null }))),
  ...SPOILT.map((text) => ({ text, opens: null })),
  ...RIGHT,
  ...MENDED,
];
