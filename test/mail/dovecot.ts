import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ImapFlow } from 'imapflow';

const binary = '/usr/sbin/dovecot';

/** False: it is not on this machine; tests say so and skip. */
export const hasDovecot = existsSync(binary);

/** Debian's Dovecot with a configuration, a folder and a port of the test's own: a server as providers have it. */
export interface Dovecot {
  port: number;
  login: { user: string; password: string };
  /** Puts a mail into the folder. */
  deliver(raw: string | Buffer): Promise<void>;
  /** Deletes the folder and makes it anew with what it held: all of it under other UIDs (UIDVALIDITY). */
  makeAnew(): Promise<void>;
  close(): Promise<void>;
}

const login = { user: 'support', password: 'testpass' };
export const dovecotFolder = 'Support';

export async function openDovecot(): Promise<Dovecot> {
  const folder = await mkdtemp(join(tmpdir(), 'yingtai-dovecot-'));
  await chmod(folder, 0o755);
  const port = await freePort();
  const [uid, gid] = userInfo().uid === 0 ? nobody : [userInfo().uid, userInfo().gid];
  await mkdir(join(folder, 'mail'));
  await chown(join(folder, 'mail'), uid, gid);
  const config = join(folder, 'dovecot.conf');
  await writeFile(config, configuration({ folder, port, uid, gid }));
  const server = spawn(binary, ['-F', '-c', config], { stdio: 'ignore' });
  await answering(port);
  const asking = clientAt(port);
  await asking((client) => client.mailboxCreate(dovecotFolder));
  return {
    port,
    login,
    deliver: (raw) => asking((client) => client.append(dovecotFolder, Buffer.from(raw))),
    makeAnew: () => asking(makeAnew),
    async close() {
      server.kill('SIGTERM');
      if (server.exitCode === null) await once(server, 'exit');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Debian's own; root may not read mail there. */
const nobody = [65_534, 65_534] as const;

async function makeAnew(client: ImapFlow): Promise<void> {
  await client.mailboxRename(dovecotFolder, 'Before');
  await client.mailboxCreate(dovecotFolder);
  await client.mailboxOpen('Before');
  await client.messageCopy('1:*', dovecotFolder);
}

function clientAt(port: number) {
  return async (work: (client: ImapFlow) => Promise<unknown>): Promise<void> => {
    const auth = { user: login.user, pass: login.password };
    const client = new ImapFlow({ host: '127.0.0.1', port, secure: false, doSTARTTLS: false, auth, logger: false });
    await client.connect();
    await work(client);
    await client.logout();
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  // a server that listens has a port
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

async function answering(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const socket = connect(port, '127.0.0.1');
    const isOpen = await once(socket, 'connect').then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (isOpen) return;
    await sleep(100);
  }
  throw new Error('Dovecot does not answer');
}

function configuration({ folder, port, uid, gid }: { folder: string; port: number; uid: number; gid: number }): string {
  // as root it has users of its own; anybody else runs all of it as themselves
  const name =
    userInfo().uid === 0
      ? ''
      : `default_internal_user = ${userInfo().username}\ndefault_login_user = ${userInfo().username}`;
  return `
protocols = imap
listen = 127.0.0.1
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/log
ssl = no
disable_plaintext_auth = no
first_valid_uid = 1
mail_location = maildir:${folder}/mail
${name}
passdb {
  driver = static
  args = password=${login.password}
}
userdb {
  driver = static
  args = uid=${uid} gid=${gid} home=${folder}/mail
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
  chroot =
}
`;
}
