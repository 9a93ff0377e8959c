import assert from 'node:assert/strict';
import fc from 'fast-check';
import { changeMailServer } from '../../../modules/notifications/mail-server.contract.ts';
import type { StartedServer } from '../../harness/started-server.ts';
import { openMailBox, type MailBox } from '../../notifications/mail-box.ts';
import type { Family, Proven, Trial } from '../../proof/family.ts';
import { faithfulClient, type PutOff, type Recorded } from '../faithful-client.ts';
import { openFaultedDesk, type FaultedDesk } from '../faulted-desk.ts';
import { byNumber, keptTickets, running } from '../kept-tickets.ts';
import { assertVerified } from '../verify-installation.ts';
import { assertEachEffectOnce, mailsThatCameTwice, secondsToSettle } from './effects.ts';

const many = 1000;
const manyInCheck = 60;
const patienceSeconds = 120;

/** (SD-01, PLT-05, PLT-10) */
export const kills: Family<null> = {
  name: 'kills',
  holds:
    'Whatever is killed while tickets are recorded, each is there once, with each of its effects, and no number is left out.',
  // in the check by kill.http.test.ts, which starts half as many processes
  isQuick: false,
  async prove(_, trial) {
    const [desk, box] = [await openFaultedDesk('web'), await openMailBox()];
    try {
      const server = { host: '127.0.0.1', port: box.port, security: 'none', userName: null };
      const from = { fromAddress: 'desk@huaxin.example.cn', fromName: '华信服务台' };
      await desk.send('PUT', changeMailServer.path, { ...server, ...from });
      return await killAll({ desk, box, worker: await desk.startBeside('worker') }, trial);
    } finally {
      await desk.close();
      await box.close();
    }
  },
};

interface Killed {
  desk: FaultedDesk;
  box: MailBox;
  worker: StartedServer;
}

type Kill = (killed: Killed) => Promise<void>;

const server: Kill = ({ desk }) => desk.killServer();
const postgres: Kill = ({ desk }) => desk.killPostgres();
const worker: Kill = async (killed) => {
  await killed.worker.end('SIGKILL');
  killed.worker = await killed.desk.startBeside('worker');
};
const serverAndPostgres: Kill = async (killed) => {
  await Promise.all([postgres(killed), server(killed)]);
};

const victims = { server, worker, postgres, serverAndPostgres };

async function killAll(killed: Killed, { seed, isQuick }: Trial): Promise<Proven> {
  const tickets = isQuick ? manyInCheck : many;
  const share = fc.double({ min: 0.1, max: 0.6, noNaN: true });
  const shares = fc.sample(share, { seed, numRuns: Object.keys(victims).length + 1 });
  let recorded: Recorded[] = [];
  const putOff: PutOff[] = [];
  const settling: number[] = [];
  const round = async (name: string, kill: Kill, addressFor?: () => string) => {
    const client = faithfulClient(killed.desk, addressFor);
    const all = Array.from({ length: tickets }, (_, at) => client.record(`${name}-${at + 1}`));
    const meanwhile = client.reached(Math.ceil(tickets * (shares.pop() ?? 0))).then(() => kill(killed));
    await Promise.all([...all, meanwhile]);
    recorded = byNumber([...recorded, ...client.recorded]);
    putOff.push(...client.putOff);
    await assertKeptOnce(killed.desk, recorded);
    settling.push(await secondsToSettle(killed.desk.dataFolder, patienceSeconds));
  };
  for (const [name, kill] of Object.entries(victims)) await round(name, kill);
  const beside = await killed.desk.startBeside('web');
  let asked = 0;
  await round('oneOfTwo', server, () => (asked++ % 2 === 0 ? killed.desk.address : beside.address));

  await assertEachEffectOnce(killed.desk.dataFolder, recorded);
  const twice = mailsThatCameTwice(killed.box, recorded.length);
  assertPutOffRightly(putOff);
  await assertVerified(killed.desk.dataFolder);
  return { tried: recorded.length, measured: figuresOf({ settling, putOff, twice }) };
}

async function assertKeptOnce(desk: FaultedDesk, recorded: readonly Recorded[]): Promise<void> {
  const kept = await keptTickets(desk);
  assert.deepEqual(kept, recorded);
  assert.deepEqual(
    running(kept),
    kept.map((_, at) => at + 1),
  );
}

/** While the database is away, whoever asks is told when to come again. */
function assertPutOffRightly(putOff: readonly PutOff[]): void {
  const failed = putOff.filter(({ status }) => status >= 500);
  assert.ok(failed.length > 0, 'nobody was put off');
  assert.deepEqual(
    failed.filter(({ status, retryAfter }) => status !== 503 || Number(retryAfter) < 1),
    [],
  );
}

interface Figures {
  settling: readonly number[];
  putOff: readonly PutOff[];
  twice: number;
}

function figuresOf({ settling, putOff, twice }: Figures): string {
  const slowest = Math.max(...settling).toFixed(1);
  return `all effects within ${slowest} s of the last answer; ${putOff.length} answers “come again”; ${twice} mails handed over twice, as the same`;
}
