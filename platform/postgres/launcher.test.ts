import assert from 'node:assert/strict';
import { test } from 'node:test';
import { passwordOf } from './cluster.ts';
import { isOpenTo, usersIn } from './database-user.ts';
import { parsePidFile } from './pid-file.ts';
import { fits } from './socket-folder.ts';

const nobody = { uid: 65534, gid: 65534 };

test('a folder is open to its owner, its group or everybody by the bit that counts for them', () => {
  assert.ok(isOpenTo(nobody, { uid: 0, gid: 0, mode: 0o755 }));
  assert.ok(!isOpenTo(nobody, { uid: 0, gid: 0, mode: 0o700 }));
  assert.ok(isOpenTo(nobody, { uid: 65534, gid: 0, mode: 0o700 }));
  assert.ok(isOpenTo(nobody, { uid: 0, gid: 65534, mode: 0o710 }));
  assert.ok(!isOpenTo(nobody, { uid: 65534, gid: 0, mode: 0o077 }));
});

test('finds system users by name, never root', () => {
  const users = usersIn('root:x:0:0::/root:/bin/sh\npostgres:x:101:104:,,,:/var/lib/postgresql:/bin/bash\n\n');
  assert.deepEqual([...users], [['postgres', { uid: 101, gid: 104 }]]);
});

test('reads the negative user id of macOS as its 32-bit complement', () => {
  assert.deepEqual(usersIn('nobody:*:-2:-2::/var/empty:/usr/bin/false').get('nobody'), {
    uid: 4_294_967_294,
    gid: 4_294_967_294,
  });
});

test('reads number, port and status of the server from its lock file', () => {
  const text = '6055\n/srv/data/postgres\n1795293233\n5432\n/srv/data/socket\n\n 16039942         4\nready   \n';
  assert.deepEqual(parsePidFile(text), { pid: 6055, port: 5432, status: 'ready' });
});

test('a lock file that is empty or half-written names no server, or one without a status', () => {
  assert.equal(parsePidFile(''), null);
  assert.deepEqual(parsePidFile('6055\n/srv/data/postgres\n'), { pid: 6055, port: 0, status: '' });
});

test('a socket’s path may not be longer than the system takes', () => {
  assert.ok(fits('/srv/yingtai/data/socket'));
  assert.ok(!fits(`/srv/${'深'.repeat(30)}/socket`));
});

test('each role has a password of its own, always the same for one secret', () => {
  assert.equal(passwordOf('yingtai_desk', 'a'), passwordOf('yingtai_desk', 'a'));
  assert.notEqual(passwordOf('yingtai_desk', 'a'), passwordOf('yingtai_portal', 'a'));
  assert.notEqual(passwordOf('yingtai_desk', 'a'), passwordOf('yingtai_desk', 'b'));
});
