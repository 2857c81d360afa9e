/** The calls that reach out of a process, as strace writes them. */
const CALL = /\b(?:connect|sendto|sendmsg|sendmmsg)\(\d+,.*?\{sa_family=(AF_INET6?), (.*?)\}/;
const ADDRESS = /inet_addr\("([^"]+)"\)|inet_pton\(AF_INET6, "([^"]+)"/;
const PORT = /sin6?_port=htons\((\d+)\)/;

const isOwn = (address: string): boolean =>
  address.startsWith('127.') || address === '::1' || address === '::ffff:127.0.0.1';

/** Addresses outside this machine that a trace of system calls tells of, with their ports. */
export function outgoing(trace: string): readonly string[] {
  return trace.split('\n').flatMap((line) => {
    const found = CALL.exec(line)?.[2];
    if (found === undefined) return [];
    const [, four, six] = ADDRESS.exec(found) ?? [];
    const address = four ?? six ?? 'an address that cannot be read';
    const [, port] = PORT.exec(found) ?? [];
    return isOwn(address) ? [] : [`${address} port ${port}`];
  });
}
