import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { enterByLabel, issueAssetLabel } from '../../../modules/assets/asset-label.contract.ts';
import { readLink, signIn } from '../../../modules/identity/session.contract.ts';
import { enterBySurveyLink } from '../../../modules/surveys/survey-visit.contract.ts';
import * as cast from '../../../demo/cast/cast.ts';
import type { Answered } from '../../cast/client.ts';
import type { Family, Trial } from '../../proof/family.ts';
import type { AttackGround } from '../ground.ts';

const known = [...Object.values(cast.staff), ...Object.values(cast.contacts)].map(({ email }) => email);
/** How much longer one may take than the other, by the median: only where the machine is left alone. */
const mostApart = 1.5;

type Attempt = () => Promise<Answered<unknown>>;

/** Whoever wants to know whom we know asks at every door, and looks at its words and at the clock. */
export const enumeration: Family<AttackGround> = {
  name: 'enumeration',
  holds: 'At no door do words or time tell whether somebody, a label or a link is known.',
  isQuick: true,
  async prove(ground, trial) {
    const doors = await doorsOf(ground, trial);
    const figures: string[] = [];
    let tried = 0;
    for (const { name, ours, nobodys } of doors) {
      const took = await tryInTurn(name, ours, nobodys);
      figures.push(`${name} ${took.ours.toFixed(0)} and ${took.nobodys.toFixed(0)} ms`);
      const apart = Math.max(took.ours, took.nobodys) / Math.min(took.ours, took.nobodys);
      if (!trial.isQuick) assert.ok(apart < mostApart, `${name}: known ${took.ours} ms, unknown ${took.nobodys} ms`);
      tried += ours.length + nobodys.length;
    }
    return { tried, measured: `known and unknown: ${figures.join(', ')}` };
  },
};

interface Tried {
  name: string;
  ours: Attempt[];
  nobodys: Attempt[];
}

async function doorsOf({ world, samples }: AttackGround, { seed, isQuick }: Trial): Promise<Tried[]> {
  const nobody = world.as('nobody');
  const password = 'not the password';
  const at =
    (email: string, provider = 'huaxin') =>
    () =>
      nobody.try(signIn, { body: { provider, email, password } });
  const enter = (code: string) => () => nobody.try(enterByLabel, { body: { code, pin: '000000' } });
  const look = (token: string) => () => nobody.try(readLink, { body: { token } });
  const survey = (link: string) => () => nobody.try(enterBySurveyLink, { body: { link } });
  // the first of a process, and one alone, say nothing of time
  const often = (attempt: Attempt): Attempt[] => Array.from({ length: isQuick ? 1 : 15 }, () => attempt);
  const names = fc.sample(fc.stringMatching(/^[a-z]{6,12}$/), { seed, numRuns: known.length });
  const codes = fc.sample(fc.stringMatching(/^[0-9a-hjkmnp-tv-z]{10}$/), { seed, numRuns: 3 });
  const { code } = await world.as('admin').ask(issueAssetLabel, { params: { asset: samples.byNoun('asset') } });
  const secret = 'A'.repeat(43);
  const some = known.slice(0, isQuick ? 4 : known.length);
  return [
    {
      name: 'sign-in',
      ours: some.map((email) => at(email)),
      nobodys: names.slice(0, some.length).map((name) => at(`${name}@huaxin.example.cn`)),
    },
    {
      name: 'sign-in of providers',
      ours: [at('nobody@x.example.cn')],
      nobodys: [at('nobody@x.example.cn', 'nowhere')],
    },
    {
      name: 'label',
      ours: [enter(code), enter(code), enter(code)],
      nobodys: codes.map((one) => enter(`huaxin.${one}`)),
    },
    { name: 'invitation', ours: often(look(`huaxin.${secret}`)), nobodys: often(look(`nowhere.${secret}`)) },
    { name: 'survey', ours: often(survey(`huaxin.${secret}`)), nobodys: often(survey(`nowhere.${secret}`)) },
  ];
}

/** One of each in turn, so that whatever else the machine does slows both; the medians in milliseconds. */
async function tryInTurn(
  name: string,
  ours: Attempt[],
  nobodys: Attempt[],
): Promise<{ ours: number; nobodys: number }> {
  const took = { ours: [] as number[], nobodys: [] as number[] };
  for (const [at, attempt] of ours.entries()) {
    const [one, other] = [await timed(attempt), await timed(nobodys[at] ?? attempt)];
    assert.deepEqual(saidBy(one.answered), saidBy(other.answered), `${name} tells whom it knows`);
    took.ours.push(one.milliseconds);
    took.nobodys.push(other.milliseconds);
  }
  return { ours: median(took.ours), nobodys: median(took.nobodys) };
}

async function timed(attempt: Attempt) {
  const began = performance.now();
  const answered = await attempt();
  return { answered, milliseconds: performance.now() - began };
}

/** All of it but what belongs to the moment. */
function saidBy({ status, body, headers }: Answered<unknown>) {
  const { date: _date, 'ratelimit-remaining': _left, 'ratelimit-reset': _reset, ...others } = headers;
  return { status, body, names: Object.keys(others) };
}

function median(all: number[]): number {
  const sorted = all.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
