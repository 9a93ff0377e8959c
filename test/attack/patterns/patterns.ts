import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import * as fc from 'fast-check';
import type { Family, Trial } from '../../proof/family.ts';
import type { AttackGround } from '../ground.ts';
import { cpuOfMatching } from './cpu-of-matching.ts';
import { patternsOfOurs, patternsTaken, type Pattern } from './patterns-of-ours.ts';
import { slowTexts } from './slow-texts.ts';

/** As long as the longest text that people write. */
const longText = 20_000;
/** Almost as much as a request may bring: a pattern is tried also on what is too long. */
const wholeBody = 900_000;
/** Nobody who watches the server by its health may wait longer. */
const mostMilliseconds = 1000;
const [inCheck, takenInCheck] = [8, 2];

interface Slowest {
  milliseconds: number;
  at: string;
}

export const patterns: Family<AttackGround> = {
  name: 'patterns',
  holds: 'No pattern, of the product and of what routes take, goes back and tries again for long, whatever the text.',
  isQuick: true,
  async prove({ world }, trial) {
    const slowest: Slowest = { milliseconds: 0, at: '' };
    let tried = 0;
    for (const pattern of drawn(await patternsOfOurs(), trial, inCheck))
      tried += await tryOn(pattern, longText, slowest);
    const taken = patternsTaken(world.parts.composition.routes.map(({ endpoint }) => endpoint));
    for (const pattern of drawn(taken, trial, takenInCheck)) tried += await tryOn(pattern, wholeBody, slowest);
    return { tried, measured: `longest ${Math.round(slowest.milliseconds)} ms of CPU (${slowest.at})` };
  },
};

async function tryOn(pattern: Pattern, length: number, slowest: Slowest): Promise<number> {
  let tried = 0;
  for (const { text, said } of slowTexts(pattern.source, length)) {
    const milliseconds = cpuOfMatching(pattern, text);
    assert.ok(milliseconds < mostMilliseconds, `${pattern.at} tries ${said} for ${Math.round(milliseconds)} ms`);
    if (milliseconds > slowest.milliseconds) Object.assign(slowest, { milliseconds, at: pattern.at });
    tried += 1;
    // the server, which is asked how it is, has a turn
    await setImmediate();
  }
  return tried;
}

function drawn(all: Pattern[], { seed, isQuick }: Trial, most: number): Pattern[] {
  if (!isQuick || all.length <= most) return all;
  return fc.sample(fc.shuffledSubarray(all, { minLength: most, maxLength: most }), { seed, numRuns: 1 }).flat();
}
