import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Act } from './acts.ts';
import { findActs } from './find-acts.ts';
import { reachOf } from './reach.ts';
import type { Sources } from './sources.ts';
import { eventsIn, refusalsIn, tablesIn } from './traces.ts';
import { singular, wordsOf } from './words.ts';

const files: Record<string, string> = {
  'modules/lamps/server/lamps/light-lamp.ts': `
import { found } from '../../../../platform/module/refusals.ts';
import { lampLit } from './lamp.events.ts';
import { lampRefusals } from './lamp.refusals.ts';
import { lampById, type Lamp } from './lamp.store.ts';
const lamp = found(await lampById(tx));
if (lamp.isBroken) throw new Refusal(lampRefusals.broken);`,
  'modules/lamps/server/lamps/lamp.events.ts': 'export function lampLit() {}',
  'modules/lamps/server/lamps/lamp.refusals.ts': `
export const lampRefusals = refusalsOf('lamps', 'lamp', { broken: 409, missing_oil: 409 });`,
  'modules/lamps/server/lamps/lamp.store.ts': `
function lamps() { return sqlBuilder.selectFrom('lampPost as lamp'); }
export function lampById(tx) { return tx.first(lamps().where('id', '=', 1)); }
export function dropLamp(tx) { return tx.run(sqlBuilder.deleteFrom('lampHistory')); }`,
  'platform/module/refusals.ts': 'export function found() {}',
};
const sources: Sources = { paths: Object.keys(files).toSorted(), text: (path) => files[path] ?? '' };

function act(name: string, access: string): Act {
  const address = '/api/v1/lamps/{lamp}/light';
  const useCase = { name, file: '' };
  return {
    module: 'lamps',
    method: 'POST',
    address,
    summary: 'A lamp.',
    access,
    endpointName: name,
    contract: '',
    useCase,
  };
}

describe('where reads from the files of a use case', () => {
  const visited = reachOf('modules/lamps/server/lamps/light-lamp.ts', sources);

  it('the refusals that it names, and those that everybody shares', () => {
    const codes = refusalsIn(visited).map(({ code }) => code);
    assert.deepEqual(codes, ['lamp.broken', 'not_found']);
  });

  it('all refusals of a catalogue of which it picks one while it runs', () => {
    const [first = { path: '', text: '', imports: [] }, ...others] = visited;
    const picking = [{ ...first, text: 'throw new Refusal(lampRefusals[fault]);' }, ...others];
    const codes = refusalsIn(picking).map(({ code }) => code);
    assert.deepEqual(codes, ['lamp.broken', 'lamp.missing_oil']);
  });

  it('the events that it announces', () => {
    assert.deepEqual(eventsIn(visited), [{ builder: 'lampLit', file: 'modules/lamps/server/lamps/lamp.events.ts' }]);
  });

  it('the tables of the store functions that it calls, and of those that they call, but no others', () => {
    assert.deepEqual(tablesIn(visited, sources), ['lamp_post']);
  });
});

describe('where finds acts', () => {
  const acts = [act('lightLamp', 'lamp.light'), act('lightLampAgain', 'lamp.light'), act('breakLamp', 'lamp.break')];
  const find = (words: string, said = '') => findActs(words, acts, () => said);

  it('by the words of their names, the name without others first, those with the words elsewhere last', () => {
    const { best, others } = find('light lamp');
    assert.deepEqual(
      [best, others].map((found) => found.map(({ endpointName }) => endpointName)),
      [['lightLamp'], ['lightLampAgain', 'breakLamp']],
    );
  });

  it('by beginnings, and by what people call them', () => {
    assert.deepEqual(find('break lam').best, [acts[2]]);
    assert.equal(find('点灯', '点灯').best.length, 2);
  });

  it('only where every word is somewhere', () => {
    assert.deepEqual(find('light candle'), { best: [], others: [] });
  });
});

describe('words', () => {
  it('are compared in lower case and in the singular, Chinese in pairs', () => {
    assert.deepEqual(wordsOf('resolveTicket'), ['resolve', 'ticket']);
    assert.deepEqual(wordsOf('Code lists'), ['code', 'list']);
    assert.deepEqual(wordsOf('解决工单'), ['解决', '决工', '工单']);
    assert.deepEqual(['categories', 'addresses', 'status', 'access'].map(singular), [
      'category',
      'address',
      'status',
      'access',
    ]);
  });
});
