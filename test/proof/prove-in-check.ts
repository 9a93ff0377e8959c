import { randomInt } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import type { OpenGround } from './family.ts';
import type { Proof } from './proof.ts';

const latestSeed = 2 ** 31;

/** The quick families as tests; the seed is in the name, so that what broke can be tried again. */
export function proveInCheck<Ground>(proof: Proof<Ground>): void {
  const seed = randomInt(latestSeed);
  describe(`${proof.title}, seed ${seed}`, () => {
    let open: OpenGround<Ground>;
    before(async () => {
      open = await proof.open();
    });
    after(() => open.close());

    for (const family of proof.families.filter(({ isQuick }) => isQuick))
      it(`${family.name}: ${family.holds}`, async (t) => {
        const { tried } = await family.prove(open.ground, { seed, isQuick: true });
        t.diagnostic(`${tried} tried`);
      });
    it('nothing is found where it does not belong when all is over', async () => open.settle?.());
  });
}
