import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What npm prints as JSON, whatever its exit code; `null` where the registry does not answer. */
async function npm(args: readonly string[], project: string): Promise<unknown> {
  const settings = { cwd: project, maxBuffer: 64 * 2 ** 20, shell: process.platform === 'win32' };
  const printed = await run('npm', [...args, '--json'], settings).catch(
    (error: { readonly stdout?: string }) => error,
  );
  try {
    const answer: unknown = JSON.parse(printed.stdout ?? '');
    return typeof answer === 'object' && answer !== null && 'error' in answer ? null : answer;
  } catch {
    return null;
  }
}

/** Known holes of at least high severity in what is shipped; `null` where nobody could be asked. */
export async function knownHoles(project: string): Promise<number | null> {
  const answer = await npm(['audit', '--omit=dev'], project);
  const counts = (answer as { metadata?: { vulnerabilities?: Record<string, number> } } | null)
    ?.metadata?.vulnerabilities;
  return counts ? (counts.high ?? 0) + (counts.critical ?? 0) : null;
}

/** The newest stable major of Electron; `null` where nobody could be asked. */
export async function newestElectron(project: string): Promise<number | null> {
  const answer = await npm(['view', 'electron', 'version'], project);
  return typeof answer === 'string' ? Number.parseInt(answer, 10) : null;
}

/** How many packages the bill of materials lists. */
export async function listedMaterials(project: string): Promise<number> {
  const answer = await npm(['sbom', '--omit=dev', '--sbom-format=cyclonedx'], project);
  return (answer as { components?: readonly unknown[] } | null)?.components?.length ?? 0;
}
