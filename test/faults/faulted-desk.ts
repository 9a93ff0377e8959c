import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { recordCustomer } from '../../modules/customers/customer.contract.ts';
import { setUp } from '../../modules/identity/session.contract.ts';
import { makeToken } from '../../modules/identity/token.contract.ts';
import * as cast from '../../demo/cast/cast.ts';
import { freePort, startOneServer, type StartedServer } from '../harness/started-server.ts';

/** A provider on a server of its own that may be killed, its data on the disk as a customer's would be. */
export interface FaultedDesk {
  dataFolder: string;
  /** Where the server comes back after each start. */
  address: string;
  customerId: string;
  /** Of an administrator, for the API. */
  token: string;
  /** Ends the server without a word and starts it again. */
  killServer(): Promise<void>;
  /** Another one on the same data, with a port of its own. */
  startBeside(): Promise<StartedServer>;
  close(): Promise<void>;
}

const scopes = ['customer.read', 'ticket.read', 'ticket.record', 'contact.read', 'contact.import', 'import.run'];

export async function openFaultedDesk(): Promise<FaultedDesk> {
  const dataFolder = await mkdtemp('/tmp/yingtai-faults-');
  // the database user walks through it
  await chmod(dataFolder, 0o711);
  const port = await freePort();
  const started: StartedServer[] = [];
  const startOn = async (chosen: number) => {
    const server = await startOneServer({ dataFolder, port: chosen });
    started.push(server);
    return server;
  };
  let server = await startOn(port);
  const { address, setUpToken } = server;
  const founded = await found(address, setUpToken ?? '');
  return {
    dataFolder,
    address,
    ...founded,
    async killServer() {
      await server.end('SIGKILL');
      server = await startOn(port);
    },
    startBeside: async () => startOn(await freePort()),
    async close() {
      await Promise.all(started.map((server) => server.end('SIGTERM')));
      await rm(dataFolder, { recursive: true, maxRetries: 5 });
    },
  };
}

async function found(address: string, token: string) {
  const { huaxin } = cast.providers;
  const founding = {
    token,
    providerName: huaxin.name,
    providerCode: huaxin.code,
    adminName: huaxin.admin.name,
    adminEmail: huaxin.admin.email,
    adminPassword: cast.password,
  };
  const founded = await post(`${address}/api/v1${setUp.path}`, founding, {});
  const [cookie = ''] = founded.headers.getSetCookie().map((text) => text.split(';')[0] ?? '');
  const asked = async <T>(path: string, body: object) =>
    (await (await post(`${address}/api/v1${path}`, body, { cookie })).json()) as T;
  const customer = await asked<{ id: string }>(recordCustomer.path, { name: cast.customers.donghai.name });
  const { token: apiToken } = await asked<{ token: string }>(makeToken.path, { name: '脚本', scopes });
  return { customerId: customer.id, token: apiToken };
}

async function post(url: string, body: object, headers: Record<string, string>): Promise<Response> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${url} answered ${response.status} ${await response.text()}`);
  return response;
}
