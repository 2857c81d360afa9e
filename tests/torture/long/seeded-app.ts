import { bundledPapers, generatedPapers, generatedState } from '../../bench/generated-library.ts';
import { putRows } from '../../bench/put-rows.mjs';
import { seededRows } from '../../bench/seeded-rows.mjs';
import type { Running } from '../../e2e/app.ts';
import { launchElectron } from '../../e2e/launch-electron.ts';
import { parts } from '../../e2e/parts.ts';

const SIZE = { width: 1440, height: 900 };

async function listed(folder: string): Promise<Running> {
  const app = await launchElectron(folder, SIZE);
  await parts(app.page).rows.first().waitFor();
  return app;
}

/** Starts the app on a folder with that many papers more than those that come with it, all indexed. */
export async function seededApp(folder: string, count: number): Promise<Running> {
  const papers = generatedPapers(count);
  const first = await listed(folder);
  for (const rows of seededRows(papers, generatedState(papers), bundledPapers().length))
    await first.page.evaluate(putRows, rows);
  await first.close();
  const app = await listed(folder);
  const { search, indexing } = parts(app.page);
  await search.fill('network');
  await indexing.waitFor({ state: 'detached', timeout: 120_000 });
  await search.fill('');
  return app;
}
