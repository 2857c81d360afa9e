const STAY = 'if (!isOwnPage(event.url)) event.preventDefault();';
const GUARDS = 'src/main/guards.ts';
const POLICY = 'src/main/content-security-policy.ts';

/** What alone keeps the page from other machines where the policy does not. */
const NOBODY = {
  file: 'src/main/index.ts',
  from: 'if (server === undefined) findNobody();',
  to: '',
};

/** @type {readonly import('../runner/faults.mjs').Fault[]} */
export const FAULTS = [
  { name: 'go wherever the page goes', file: GUARDS, from: STAY, to: 'void event;' },
  {
    name: 'go wherever a redirect leads',
    file: GUARDS,
    from: STAY,
    to: 'if (!/^http:/.test(event.url)) event.preventDefault();',
    also: [NOBODY],
  },
  {
    name: 'open every window',
    file: GUARDS,
    from: "({ action: 'deny' })",
    to: "({ action: 'allow' })",
  },
  {
    name: 'open outside whatever a window is opened for',
    file: GUARDS,
    from: "contents.setWindowOpenHandler(() => ({ action: 'deny' }));",
    to: "contents.setWindowOpenHandler(({ url }) => { void import('electron').then(({ shell }) => shell.openExternal(url)); return { action: 'deny' }; });",
  },
  {
    name: 'attach views of other pages',
    file: GUARDS,
    from: "contents.on('will-attach-webview', (event) => event.preventDefault());",
    to: '',
    also: [{ file: 'src/main/window.ts', from: 'webviewTag: false,', to: 'webviewTag: true,' }],
  },
  {
    name: 'let downloads go',
    file: GUARDS,
    from: "session.on('will-download', (event) => event.preventDefault());",
    to: '',
  },
  {
    name: 'grant what a page asks for',
    file: GUARDS,
    from: 'answer(false)',
    to: 'answer(true)',
  },
  {
    name: 'tell a page that it may do all',
    file: GUARDS,
    from: 'session.setPermissionCheckHandler(() => false);',
    to: 'session.setPermissionCheckHandler(() => true);',
  },
  {
    name: 'connect wherever the page asks to',
    file: POLICY,
    from: `"connect-src 'self'",\n  "worker`,
    to: '"connect-src *",\n  "worker',
    also: [NOBODY],
  },
  {
    name: 'show frames of any page',
    file: POLICY,
    from: `"base-uri 'none'",`,
    to: '"base-uri \'none\'", "frame-src *",',
    also: [{ file: GUARDS, from: STAY, to: 'void event;' }, NOBODY],
  },
  {
    name: 'run scripts written by the page',
    file: POLICY,
    from: `"script-src 'self'",\n  "style`,
    to: `"script-src 'self' 'unsafe-inline' 'unsafe-eval'",\n  "style`,
    also: [{ file: POLICY, from: '[...POLICY, ...TRUSTED]', to: '[...POLICY]' }],
  },
  {
    name: 'send packets by WebRTC',
    file: GUARDS,
    from: "contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');",
    to: '',
  },
  { name: 'connect by WebRTC', ...NOBODY },
  {
    name: 'let a page ask for files',
    file: 'src/main/window.ts',
    from: "disableBlinkFeatures: 'FileSystemAccessLocal',",
    to: '',
  },
];
