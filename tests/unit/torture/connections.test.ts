import { expect, test } from 'vitest';
import { outgoing } from '../../torture/network/connections.ts';

test('connections to other machines are told from those within this one', () => {
  const trace = `
12 connect(5, {sa_family=AF_UNIX, sun_path="/tmp/.X11-unix/X0"}, 20) = 0
13 connect(7, {sa_family=AF_INET, sin_port=htons(4711), sin_addr=inet_addr("127.0.0.1")}, 16) = 0
14 connect(8, {sa_family=AF_INET, sin_port=htons(443), sin_addr=inet_addr("93.184.216.34")}, 16) = -1 ENETUNREACH
15 sendto(9, ""..., 44, 0, {sa_family=AF_INET6, sin6_port=htons(53), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "2001:db8::1", &sin6_addr), sin6_scope_id=0}, 28) = 44
16 connect(9, {sa_family=AF_INET6, sin6_port=htons(80), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "::1", &sin6_addr), sin6_scope_id=0}, 28) = 0
17 sendmsg(33, {msg_name=NULL, msg_namelen=0, msg_iov=[{iov_base=""..., iov_len=4}], msg_iovlen=1}, 0) = 4
`;
  expect(outgoing(trace)).toEqual(['93.184.216.34 port 443', '2001:db8::1 port 53']);
});
