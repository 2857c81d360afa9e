import { readFileSync, readlinkSync } from 'node:fs';

/** What the kernel tells of a process. */
export interface Confined {
  /** 2 where a filter of system calls is in force. */
  readonly seccomp: string | undefined;
  readonly noNewPrivileges: string | undefined;
  readonly capabilities: string | undefined;
  /** Its namespaces by their kind; `null` where that may not be seen. */
  readonly namespaces: Readonly<Record<string, string | null>>;
}

const KINDS = ['user', 'pid', 'net'];

function namespace(pid: number, kind: string): string | null {
  try {
    return readlinkSync(`/proc/${pid}/ns/${kind}`);
  } catch {
    return null;
  }
}

/** What the words of /proc/PID/status say under a name. */
const told = (status: string, name: string): string | undefined =>
  new RegExp(`^${name}:\\s*(.*)$`, 'm').exec(status)?.[1];

/** Reads what the kernel tells of a process. */
export function confined(pid: number): Confined {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return {
    seccomp: told(status, 'Seccomp'),
    noNewPrivileges: told(status, 'NoNewPrivs'),
    capabilities: told(status, 'CapEff'),
    namespaces: Object.fromEntries(KINDS.map((kind) => [kind, namespace(pid, kind)])),
  };
}
