import { wantedElectron } from '../../../scripts/project.mjs';
import type { Part, Rounds } from '../runner/part.ts';
import { knownHoles, listedMaterials, newestElectron } from './asked.ts';
import { complaints, licences, shipped } from './lockfile.ts';

/** So many majors of Electron get security fixes. */
const SUPPORTED = 3;

async function begin(): Promise<Rounds> {
  const project = process.cwd();
  const figures: string[] = [];
  return {
    async round() {
      const packages = shipped(project);
      const wrong = [...complaints(packages)];
      const [holes, newest, listed] = await Promise.all([
        knownHoles(project),
        newestElectron(project),
        listedMaterials(project),
      ]);
      if (holes !== null && holes > 0) wrong.push(`${holes} known holes of high severity.`);
      const major = Number.parseInt(wantedElectron(project), 10);
      if (newest !== null && major <= newest - SUPPORTED) wrong.push(`Electron ${major} is old.`);
      if (listed === 0) wrong.push('No bill of materials could be made.');
      figures.push(
        `${packages.length} packages are shipped: ${licences(packages)}`,
        `${listed} in the bill of materials of \`npm sbom --omit=dev\``,
        holes === null ? '`npm audit`: not asked, the registry refused' : `${holes} known holes`,
        newest === null
          ? 'newest Electron: not asked'
          : `Electron ${major}, the newest is ${newest}`,
      );
      return wrong;
    },
    figures: () => figures,
    end: async () => undefined,
  };
}

/** What the app is made of. */
export const DEPENDENCIES: Part = {
  name: 'dependencies',
  title: 'The packages that are shipped: their content, licences and known holes, and Electron',
  wanted:
    'each held to its content, none with a high hole or a licence that forbids, Electron kept up',
  limits: 'Holes nobody has told of yet.',
  full: 1,
  small: 0,
  needs: 'node',
  begin,
};
