/** @type {readonly import('../runner/faults.mjs').Fault[]} */
export const ATTACK_FAULTS = [
  {
    name: 'take what is wrong in a file for HTML',
    file: 'src/renderer/import/problem-list.tsx',
    from: '<span className={styles.words}>{singleLine(message)}</span>',
    to: '<span dangerouslySetInnerHTML={{ __html: message }} />',
    also: [
      {
        file: 'src/main/content-security-policy.ts',
        from: `const TRUSTED = ["require-trusted-types-for 'script'", 'trusted-types library-worker'];`,
        to: 'const TRUSTED = [];',
      },
    ],
  },
  {
    name: 'show any picture',
    file: 'src/renderer/text/picture.tsx',
    from: 'isShownImage(source)',
    to: 'source !== null',
  },
  {
    name: 'follow any link',
    file: 'src/renderer/text/link.tsx',
    from: 'const address = linkAddress(url);',
    to: "const address = url === null ? linkAddress(url) : { ok: true, value: { kind: 'outside', url } };",
  },
  {
    name: 'escape nothing in a report',
    file: 'src/domain/export/html.ts',
    from: "if (typeof part === 'string') return escaped(part);",
    to: "if (typeof part === 'string') return part;",
  },
  {
    name: 'trust formulas',
    file: 'src/renderer/text/typeset.ts',
    from: 'trust: false,',
    to: 'trust: true,',
  },
  {
    name: 'open links in windows',
    file: 'src/renderer/text/link.tsx',
    from: 'void openLink(shown);',
    to: "void openLink(shown); window.open('about:blank');",
    also: [
      {
        file: 'src/main/guards.ts',
        from: "contents.setWindowOpenHandler(() => ({ action: 'deny' }));",
        to: "contents.setWindowOpenHandler(() => ({ action: 'allow' }));",
      },
    ],
  },
  {
    name: 'make HTML of comments',
    file: 'src/renderer/overview/annotation-group.tsx',
    from: "text !== '' && <p className={styles.comment}>{text}</p>",
    to: "text !== '' && <p className={styles.comment} dangerouslySetInnerHTML={{ __html: text }} />",
  },
];

/** @type {readonly import('../runner/faults.mjs').Fault[]} */
export const BARE_FAULTS = [
  {
    name: 'open outside whatever the page asks for',
    file: 'src/main/open-link.ts',
    from: 'if (!link.ok) return link;',
    to: 'if (!link.ok) await openOutside(text);',
  },
  {
    name: 'take any address for that of a picture that may be shown',
    file: 'src/domain/safe/image-address.ts',
    from: 'address.length <= IMAGE_LIMIT && RASTER.test(address);',
    to: "address !== '';",
  },
  {
    name: 'make HTML of comments where no policy stops it',
    file: 'src/renderer/overview/annotation-group.tsx',
    from: "text !== '' && <p className={styles.comment}>{text}</p>",
    to: "text !== '' && <p className={styles.comment} dangerouslySetInnerHTML={{ __html: text }} />",
  },
];
