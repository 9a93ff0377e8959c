import { makeApp } from '../../server/app.ts';
import { compareCreations, type Compared, type Desk } from '../desk/compare-creations.ts';
import { percentile, perSecond } from '../desk/load.ts';
import { signIn } from '../desk/operators.ts';
import { recordRequest } from '../desk/record-creation.ts';
import { creationBy } from '../desk/requests.ts';
import type { Served } from '../desk/served.ts';
import { cpuOf } from './cpu-meter.ts';
import type { Figure, Part, Volume } from './part.ts';

const connections = 16;

export const creation: Part = {
  name: 'creation',
  plainly: 'the very statements of the request, sent by a bare script over as many connections',
  async measure(volume) {
    const desks = await openDesks(volume);
    return volume.whileServed(async (served) => (await compare(volume, desks, served)).map(figureOf));
  },
};

async function openDesks({ ground, providers, heard }: Volume): Promise<Desk[]> {
  const { parts } = ground;
  const app = await makeApp(parts);
  const desks: Desk[] = [];
  for (const provider of providers) {
    const cookies = await signIn(parts, provider);
    const creations = cookies.map((cookie, operator) => creationBy(provider, cookie, operator));
    const [first] = creations;
    if (first) desks.push({ creations, recording: await recordRequest(app, first, heard) });
  }
  return desks;
}

function compare(
  { ground, seconds, dataFolder }: Volume,
  desks: readonly Desk[],
  { origin, processId }: Served,
): Promise<Compared[]> {
  const connectionUrl = ground.database.urlFor('desk');
  const used = () => cpuOf(processId, dataFolder);
  return compareCreations({ desks, origin, connectionUrl, connections, seconds, turns: 3, used });
}

function figureOf({ where, ours, bare, statements, roundTrips, cpu }: Compared): Figure {
  const refused = Object.keys(ours.statuses).filter((status) => status !== '201');
  const share = `${((100 * perSecond(ours)) / perSecond(bare)).toFixed(0)} % of ${perSecond(bare).toFixed(0)} a second`;
  const sent = `${statements} statements in ${roundTrips} trips`;
  return {
    what: `creation: ${where}`,
    p50: percentile(ours, 50),
    p95: percentile(ours, 95),
    plain: percentile(bare, 50),
    cpu: cpu ?? null,
    besides: [share, sent, ...(refused.length > 0 ? [`also answered ${refused.join(', ')}`] : [])].join('; '),
  };
}
