import { recordCustomer } from '../../modules/customers/customer.contract.ts';
import * as cast from '../../demo/cast/cast.ts';
import { freshDatabase, type FreshDatabase } from '../harness/cluster.ts';
import { openCommandLine } from '../harness/command-line.ts';
import { freePort, startServerProcess, type StartedServer } from '../harness/started-server.ts';
import { startPooler, type Pooler } from './pooler.ts';

/** Processes of one installation on one PostgreSQL, with one folder of files. */
export interface Installation {
  database: FreshDatabase;
  /** Null: they reach PostgreSQL directly. */
  pooler: Pooler | null;
  token: string;
  customerId: string;
  webs: StartedServer[];
  workers: StartedServer[];
  close(): Promise<void>;
}

interface Wanted {
  webs: number;
  workers: number;
  /** What they reach PostgreSQL through; else PgBouncer, where the machine has one. */
  lay?: (ownerUrl: string) => Promise<Pick<Pooler, 'through'>>;
}

export async function openInstallation({ webs: manyWebs, workers: manyWorkers, lay }: Wanted): Promise<Installation> {
  const database = await freshDatabase();
  const { ownerUrl, deskUrl, limitedUrl, portalUrl } = database;
  const line = await lay?.(ownerUrl);
  const pooler = line ? null : await startPooler([ownerUrl, deskUrl, limitedUrl, portalUrl]);
  const through = (url: string) => (line ?? pooler)?.through(url) ?? url;
  const cli = await openCommandLine(database);
  const environment = {
    YINGTAI_DATA: cli.dataFolder,
    DATABASE_URL: through(ownerUrl),
    DATABASE_URL_DESK: through(deskUrl),
    DATABASE_URL_LIMITED: through(limitedUrl),
    DATABASE_URL_PORTAL: through(portalUrl),
    ...(pooler && { DATABASE_URL_DIRECT: ownerUrl, DATABASE_PREPARED: pooler.keepsPrepared ? 'on' : 'off' }),
  };
  const { huaxin } = cast.providers;
  const { email } = huaxin.admin;
  await cli.run(
    ['setup', '--provider', huaxin.name, '--admin-email', email, '--admin-password', '-'],
    {},
    `${cast.password}\n`,
  );
  const made = await cli.json(['token', 'create', '--user', email, '--scopes', 'all']);
  // as the command answers with --json
  const { token } = made as { token: string };
  const start = async (roles: 'web' | 'worker') => {
    const port = String(await freePort());
    return startServerProcess({ ...environment, YINGTAI_ROLES: roles, PORT: port, WATCH_PORT: port });
  };
  const startAll = (count: number, roles: 'web' | 'worker') =>
    Promise.all(Array.from({ length: count }, () => start(roles)));
  const webs = await startAll(manyWebs, 'web');
  const workers = await startAll(manyWorkers, 'worker');
  return {
    database,
    pooler,
    token,
    customerId: await makeCustomer(webs[0]?.address ?? '', token),
    webs,
    workers,
    async close() {
      await Promise.all([...webs, ...workers].map((one) => one.end('SIGTERM')));
      await pooler?.stop();
      await cli.close();
      await database.drop();
    },
  };
}

async function makeCustomer(address: string, token: string): Promise<string> {
  const response = await fetch(`${address}/api/v1${recordCustomer.path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ name: cast.customers.donghai.name }),
  });
  if (!response.ok) throw new Error(`the customer was answered with ${response.status} ${await response.text()}`);
  return ((await response.json()) as { id: string }).id;
}
