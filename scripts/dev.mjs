import { runApp } from './app-run.mjs';
import { runScript } from './entry.mjs';
import { forgetBuild } from './fresh-build.mjs';
import { inProject } from './project.mjs';
import { onStage } from './stage.mjs';

await runScript(() =>
  onStage(
    async (stage) => {
      await forgetBuild();
      const cli = inProject('node_modules/electron-vite/bin/electron-vite.js');
      const forElectron = [...stage.args, ...process.argv.slice(2)];
      return runApp(stage, process.execPath, [cli, 'dev', '--watch', '--', ...forElectron]);
    },
    { build: false },
  ),
);
