import { existsSync } from 'node:fs';
import { mkdir, realpath } from 'node:fs/promises';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { join } from 'node:path';
import type { CallerRole } from '../database/caller.ts';
import { SetUpTrouble } from '../settings/set-up-trouble.ts';
import { postgresBinaries } from './binaries.ts';
import { type Address, type Cluster, clusterSecret, passwordOf } from './cluster.ts';
import { copyCluster, type KeptFile } from './copy-cluster.ts';
import { type DatabaseUser, databaseUser, mayEnter } from './database-user.ts';
import { keepRunning, type PostgresLog } from './keep-running.ts';
import { makeCluster } from './new-cluster.ts';
import { postmasterOf } from './pid-file.ts';
import { databaseName, makeCallers, makeOwner, missingCallers, ownerRole, roleOf, withClient } from './roles.ts';
import { socketFolder } from './socket-folder.ts';

export type DatabaseRole = 'owner' | CallerRole;

/** A PostgreSQL with the owner's database and the callers' roles, wherever it runs. */
export interface OpenDatabase {
  /** A `postgres://` address for `pg`; `database` names another one than the product's own. */
  urlFor(role: DatabaseRole, database?: string): string;
  /** Copies it whole into a folder that is not there, while it runs; null: somebody else's, with backups of their own. */
  copyInto: ((folder: string) => Promise<KeptFile[]>) | null;
  stop(): Promise<void>;
}

/**
 * The PostgreSQL that npm brought, on `<dataFolder>/postgres`: made at the first start, attached to when another
 * process runs it, kept running until `stop`, gone with this process. Main thread only.
 */
export async function openPostgres(options: {
  dataFolder: string;
  log: PostgresLog;
  settings?: Record<string, string>;
}): Promise<OpenDatabase> {
  const cluster = await clusterIn(options.dataFolder, options.settings ?? {});
  if (!existsSync(cluster.folder)) {
    options.log.info(`making the database in ${cluster.folder}`);
    await makeCluster(cluster);
  }
  const secret = await clusterSecret(cluster.folder).catch(refuseForeign(cluster.folder));
  const server = await keepRunning(cluster, options.log);
  const urlFor = urlsAt(await listeningAt(cluster), secret);
  await makeRoles(urlFor, secret);
  return {
    urlFor: (role, database = databaseName) => urlFor(role === 'owner' ? ownerRole : roleOf(role), database),
    copyInto: (into) => copyCluster({ folder: cluster.folder, superuserUrl: urlFor('postgres', 'postgres'), into }),
    stop: () => server.stop(),
  };
}

async function clusterIn(dataFolder: string, settings: Record<string, string>): Promise<Cluster> {
  await mkdir(dataFolder, { recursive: true }).catch(refuseForeign(dataFolder));
  const home = await realpath(dataFolder);
  const folder = join(home, 'postgres');
  const user = await databaseUser(folder);
  const [binaries, isReachable, address] = await Promise.all([
    postgresBinaries(user),
    mayEnter(home, user),
    addressIn(home, user),
  ]);
  return { folder, binaries, user, seenAs: isReachable ? folder : '/proc/self/cwd', address, settings };
}

/** Of a folder that another user made. */
function refuseForeign(folder: string): (cause: unknown) => never {
  return (cause) => {
    throw new SetUpTrouble(
      `当前用户无权使用数据文件夹 ${folder}。请以创建它的用户启动，或用 YINGTAI_DATA 指定另一个文件夹。`,
      `This user may not use the data folder ${folder}. Start as the user who made it, or name another with YINGTAI_DATA.`,
      { cause },
    );
  };
}

async function addressIn(dataFolder: string, user: DatabaseUser | null): Promise<Address> {
  return process.platform === 'win32'
    ? { port: await freePort() }
    : { socketFolder: await socketFolder(dataFolder, user) };
}

/** Where it really listens: a server that another process started on Windows chose its own port. */
async function listeningAt(cluster: Cluster): Promise<Address> {
  if ('socketFolder' in cluster.address) return cluster.address;
  return { port: (await postmasterOf(cluster.folder))?.port ?? cluster.address.port };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

async function makeRoles(urlFor: UrlFor, secret: string): Promise<void> {
  await makeOwner(urlFor('postgres', 'postgres'), passwordOf(ownerRole, secret));
  await withClient(urlFor(ownerRole, databaseName), async (owner) => {
    await makeCallers(owner, await missingCallers(owner), secret);
  });
}

type UrlFor = (role: string, database: string) => string;

function urlsAt(address: Address, secret: string): UrlFor {
  return (role, database) => {
    const url = new URL(`postgres://localhost/${database}`);
    url.username = role;
    url.password = passwordOf(role, secret);
    if ('port' in address) url.host = `127.0.0.1:${address.port}`;
    else url.searchParams.set('host', address.socketFolder);
    return url.href;
  };
}
