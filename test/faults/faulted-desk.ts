import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { recordContact } from '../../modules/customers/contact.contract.ts';
import { recordCustomer } from '../../modules/customers/customer.contract.ts';
import { setUp } from '../../modules/identity/session.contract.ts';
import { makeToken } from '../../modules/identity/token.contract.ts';
import * as cast from '../../demo/cast/cast.ts';
import { postmasterOf } from '../../platform/postgres/pid-file.ts';
import { freePort, startOneServer, type StartedServer } from '../harness/started-server.ts';

/** A provider on a server of its own that may be killed, its data on the disk as a customer's would be. */
export interface FaultedDesk {
  dataFolder: string;
  /** Where the server comes back after each start. */
  address: string;
  customerId: string;
  /** Whose address mails go to. */
  callerId: string;
  /** Of an administrator, for the API. */
  token: string;
  /** Ends the server without a word and starts it again. */
  killServer(): Promise<void>;
  /** Lets the server end, with the PostgreSQL that it started. */
  stop(): Promise<void>;
  start(): Promise<void>;
  /** Ends the PostgreSQL of all of them without a word; who started it, or finds it gone, starts it again. */
  killPostgres(): Promise<void>;
  /** Another one on the same data, with a port of its own. */
  startBeside(roles?: Roles): Promise<StartedServer>;
  /** Sends, as the administrator; fails with what was answered. */
  send(method: 'POST' | 'PUT', path: string, body: object): Promise<unknown>;
  close(): Promise<void>;
}

type Roles = 'web' | 'worker';

const requestsAMinute = 1_000_000;

const scopes = ['customer.read', 'ticket.read', 'ticket.record', 'contact.read', 'contact.import', 'import.run'];

/** `roles`: of the server, where workers are started beside it. */
export async function openFaultedDesk(roles?: 'web'): Promise<FaultedDesk> {
  const dataFolder = await mkdtemp('/tmp/yingtai-faults-');
  // the database user walks through it
  await chmod(dataFolder, 0o711);
  const port = await freePort();
  const started: StartedServer[] = [];
  const startOn = async (chosen: number, does?: Roles) => {
    // one account stands for all who ask
    const one = await startOneServer({ dataFolder, port: chosen, requestsAMinute, ...(does && { roles: does }) });
    started.push(one);
    return one;
  };
  const close = async () => {
    await Promise.all(started.map((one) => one.end('SIGTERM')));
    await rm(dataFolder, { recursive: true, maxRetries: 5 });
  };
  let server = await startOn(port, roles);
  const { address, setUpToken } = server;
  const founded = await found(address, setUpToken ?? '').catch(async (error: unknown) => {
    await close();
    throw error;
  });
  return {
    dataFolder,
    address,
    ...founded,
    async killServer() {
      await server.end('SIGKILL');
      server = await startOn(port, roles);
    },
    stop: () => server.end('SIGTERM'),
    async start() {
      server = await startOn(port, roles);
    },
    async killPostgres() {
      const postmaster = await postmasterOf(join(dataFolder, 'postgres'));
      if (!postmaster) throw new Error('there is no PostgreSQL to kill');
      process.kill(postmaster.pid, 'SIGKILL');
    },
    startBeside: async (does) => startOn(await freePort(), does),
    close,
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
  const founded = await request(`${address}/api/v1${setUp.path}`, { method: 'POST', body: founding });
  const [cookie = ''] = founded.headers.getSetCookie().map((text) => text.split(';')[0] ?? '');
  const send: FaultedDesk['send'] = async (method, path, body) =>
    (await request(`${address}/api/v1${path}`, { method, body, cookie })).json();
  // each of these endpoints answers with what it made
  const made = async <T>(path: string, body: object) => (await send('POST', path, body)) as T;
  const { id: customerId } = await made<{ id: string }>(recordCustomer.path, { name: cast.customers.donghai.name });
  const { name, email } = cast.contacts.caller;
  const { id: callerId } = await made<{ id: string }>(recordContact.path, { name, email, customerId });
  const { token: apiToken } = await made<{ token: string }>(makeToken.path, { name: '脚本', scopes });
  return { customerId, callerId, token: apiToken, send };
}

interface Sending {
  method: string;
  body: object;
  cookie?: string;
}

/** Comes again while the machine is too busy. */
async function request(url: string, { method, body, cookie }: Sending): Promise<Response> {
  const response = await fetch(url, {
    method,
    headers: { ...(cookie !== undefined && { cookie }), 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (response.status === 503) {
    await sleep(1000 * Number(response.headers.get('retry-after') ?? 1));
    return request(url, { method, body, ...(cookie !== undefined && { cookie }) });
  }
  if (!response.ok) throw new Error(`${url} answered ${response.status} ${await response.text()}`);
  return response;
}
