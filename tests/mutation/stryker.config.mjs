/** @type {ConstructorParameters<typeof import('@stryker-mutator/core').Stryker>[0]} */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'tests/mutation/vitest.config.ts' },
  plugins: ['@stryker-mutator/vitest-runner'],
  // Stryker would rewrite it with a compiler's interface that TypeScript 7 no longer has; it refers to nothing outside.
  tsconfigFile: 'none',
  coverageAnalysis: 'perTest',
  concurrency: 2,
  mutate: [
    'src/main/vault/*.ts',
    'src/main/{version-gate,session-marker,open-link,guards,app-scheme,content-security-policy}.ts',
    'src/main/{response-headers,port-of-main,bundled-path,user-data,media-type}.ts',
    'src/library/{reconcile,opened-store,write-queue,kept-open,room,watch-backups}.ts',
    'src/library/store/{versions,add-*,open-database,commit-changes,head,trail,reason-for}.ts',
    'src/library/store/summed-rows.ts',
    'src/domain/safe/*.ts',
    'src/domain/change/{clock,stamped,key}.ts',
    'src/domain/{room,crc32,backup/restoring}.ts',
    'src/preload/{channel,inputs,contract}.ts',
  ],
  // What no test here reads, so that the copy that is tried is small.
  ignorePatterns: ['bench', 'docs', 'out', 'test-results', 'torture-results', 'tests/e2e'],
  tempDirName: 'mutation-results/sandbox',
  reporters: ['clear-text', 'json', 'html', 'progress'],
  clearTextReporter: { logTests: false, allowColor: false, reportTests: false },
  jsonReporter: { fileName: 'mutation-results/report.json' },
  htmlReporter: { fileName: 'mutation-results/report.html' },
  incrementalFile: 'mutation-results/incremental.json',
  thresholds: { high: 95, low: 85, break: 85 },
};
