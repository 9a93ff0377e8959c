import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { acceptLink } from '../../../modules/identity/session.contract.ts';
import { listRoles } from '../../../modules/identity/role.contract.ts';
import { inviteStaff, recordStaff } from '../../../modules/identity/staff.contract.ts';
import { makeToken } from '../../../modules/identity/token.contract.ts';
import { password } from '../../../demo/cast/cast.ts';
import type { Family, Proven, Trial } from '../../proof/family.ts';
import { openFaultedDesk, type FaultedDesk } from '../faulted-desk.ts';
import { megabytesOf } from './memory-of.ts';
import { recordOnce, type Try } from './record-once.ts';
import { watchHealth } from './watch-health.ts';

/** Everybody asks anew as soon as they are answered, or as soon as they were told to wait. */
const load = {
  long: { accounts: 20, atOnce: 40, seconds: 60 },
  inCheck: { accounts: 1, atOnce: 250, seconds: 3 },
};
/** Waiting for a connection is given up after 5 s, and a request needs two. */
const longestSeconds = { long: 20, inCheck: 60 };
const mostGrowth = 400;
const calmAfterMilliseconds = 6000;

/** (PLT-10) */
export const overload: Family<null> = {
  name: 'overload',
  holds:
    'With far more asked than it can do, whoever is served is served in bounded time, the others are told when to come again, memory stays, and afterwards all is as before.',
  isQuick: false,
  async prove(_, trial) {
    const desk = await openFaultedDesk();
    try {
      return await overrun(desk, trial);
    } finally {
      await desk.close();
    }
  },
};

async function overrun(desk: FaultedDesk, { isQuick }: Trial): Promise<Proven> {
  const size = isQuick ? 'inCheck' : 'long';
  const { accounts, atOnce, seconds } = load[size];
  const tokens = [desk.token];
  const roleId = accounts > 1 ? await administrators(desk) : '';
  while (tokens.length < accounts) tokens.push(await tokenOfAnother(desk, roleId, tokens.length));
  const before = await megabytesOf(desk.address);
  const watch = watchHealth(desk.address);
  const until = performance.now() + seconds * 1000;
  const asked = tokens.flatMap((token, account) =>
    Array.from({ length: atOnce }, (_, lane) => askUntil(until, { ...desk, token }, `over-${account}-${lane}`)),
  );
  const tries = (await Promise.all(asked)).flat();
  const { slowestSeconds } = await watch.stop();
  const wrong = tries.filter(({ status, retryAfter }) => status !== 201 && !(status === 503 && Number(retryAfter) > 0));
  assert.deepEqual(wrong.slice(0, 3), []);
  const longest = Math.max(...tries.map((one) => one.seconds));
  assert.ok(longest < longestSeconds[size], `an answer took ${longest.toFixed(1)} s`);
  await sleep(calmAfterMilliseconds);
  const growth = (await megabytesOf(desk.address)) - before;
  assert.ok(growth < mostGrowth, `the server grew by ${growth.toFixed(0)} MB`);
  const calm = await afterwards(desk);
  const served = tries.filter(({ status }) => status === 201);
  return {
    tried: tries.length,
    measured: `${served.length} served (median ${middle(served)} s, longest ${longestOf(served)} s), ${tries.length - served.length} put off (median ${middle(tries.filter(({ status }) => status !== 201))} s); ${growth.toFixed(0)} MB more; then ${calm.toFixed(2)} s; slowest sign of life ${slowestSeconds.toFixed(2)} s`,
  };
}

async function askUntil(until: number, desk: FaultedDesk, name: string): Promise<Try[]> {
  const tries: Try[] = [];
  while (performance.now() < until) {
    const one = await recordOnce(desk, `${name}-${tries.length}`);
    tries.push(one);
    if (one.status !== 201) await sleep(500);
  }
  return tries;
}

/** One ticket, as long as it takes to be let in; answers with how long it took then. */
async function afterwards(desk: FaultedDesk): Promise<number> {
  for (let tries = 0; tries < 20; tries++) {
    const { status, seconds, retryAfter } = await recordOnce(desk, `after-${tries}`);
    if (status === 201) return seconds;
    await sleep(1000 * Number(retryAfter ?? 1));
  }
  throw new Error('it is not as before');
}

async function administrators(desk: FaultedDesk): Promise<string> {
  const reader = (await desk.send('POST', makeToken.path, { name: '角色', scopes: ['role.read'] })) as {
    token: string;
  };
  const headers = { authorization: `Bearer ${reader.token}` };
  const roles = await (await fetch(`${desk.address}/api/v1${listRoles.path}`, { headers })).json();
  const { items } = roles as { items: { id: string; code: string | null }[] };
  return items.find(({ code }) => code === 'administrator')?.id ?? '';
}

async function tokenOfAnother(desk: FaultedDesk, roleId: string, at: number): Promise<string> {
  const body = { name: `管理员 ${at}`, email: `admin${at}@huaxin.example.cn`, roleIds: [roleId], teamIds: [] };
  // as their contracts say
  const { id } = (await desk.send('POST', recordStaff.path, body)) as { id: string };
  const { link } = (await desk.send('POST', inviteStaff.path.replace('{staff}', id), {})) as { link: string };
  const accepted = await post(desk, acceptLink.path, { body: { token: link.split('#')[1] ?? '', password } });
  const [cookie = ''] = accepted.headers.getSetCookie().map((text) => text.split(';')[0] ?? '');
  const scopes = { name: '脚本', scopes: ['ticket.record', 'customer.read'] };
  const made = await post(desk, makeToken.path, { body: scopes, cookie });
  return ((await made.json()) as { token: string }).token;
}

interface Sending {
  body: object;
  cookie?: string;
}

async function post({ address }: FaultedDesk, path: string, { body, cookie }: Sending): Promise<Response> {
  const response = await fetch(`${address}/api/v1${path}`, {
    method: 'POST',
    headers: { ...(cookie !== undefined && { cookie }), 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path} answered ${response.status} ${await response.text()}`);
  return response;
}

/** Of the middle one, in seconds. */
function middle(tries: readonly Try[]): string {
  const sorted = tries.map(({ seconds }) => seconds).toSorted((one, other) => one - other);
  return (sorted[Math.floor(sorted.length / 2)] ?? 0).toFixed(1);
}

function longestOf(tries: readonly Try[]): string {
  return Math.max(0, ...tries.map(({ seconds }) => seconds)).toFixed(1);
}
