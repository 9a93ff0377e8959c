import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { systemCaller } from '../../platform/database/caller.ts';
import { openWorld, type World } from '../cast/world.ts';
import { placeMarkers } from './samples.ts';

/** Clocks are planted by the samples themselves, without what they stand on. */
const derived = new Set(['contract-rights', 'contract-uses', 'document-indexes', 'ticket-documents']);

/** A row of every noun, written as people do: once all is followed up, nothing that is kept derived says otherwise. */
describe('what verifications find of the rows that the walls are tried with', () => {
  let world: World;
  before(async () => {
    world = await openWorld();
    await placeMarkers(world);
    await world.work();
  });
  after(() => world.close());

  it('is nothing', async () => {
    const { composition, unitOfWork } = world.parts;
    const scope = { caller: systemCaller('verify'), origin: { channel: 'worker', address: null } } as const;
    const all = { subjects: composition.modules.flatMap((module) => module.subjects ?? []) };
    const verifications = composition.modules.flatMap((module) => module.verifications ?? []);
    const chosen = verifications.filter(({ name }) => derived.has(name));
    assert.equal(chosen.length, derived.size);
    for (const { name, run } of chosen) {
      let looked = 0;
      const tell = (many: number) => void (looked = many);
      const findings = await unitOfWork.run({ ...scope, tenantId: world.ids.tenant, now: world.clock.now() }, (tx) =>
        run(tx, { ...all, looked: tell }),
      );
      assert.deepEqual(findings, [], name);
      assert.ok(looked > 0, `${name} looked at nothing`);
    }
  });
});
