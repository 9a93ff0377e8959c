import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LineConditions } from '../../agreement-line.contract.ts';
import { hours, plainLine } from '../agreements/agreement.delivered.ts';
import { on } from '../clocks/clock.factory.ts';
import { agreementWith } from '../follow/promises.factory.ts';
import { chosenLine, contestsOf, type Circumstances } from './choose-lines.rules.ts';
import { explainChoice } from './explain-choice.rules.ts';
import { inForceAt, type PromisedAgreement } from './promised.rules.ts';
import type { Traits } from './traits.rules.ts';

const traits: Traits = {
  kind: 'incident',
  categoryIds: ['printers', 'hardware'],
  siteId: 'tower',
  region: '五环以内',
  assetId: 'printer 7',
  assetKind: 'printer',
  isVip: false,
  contractId: 'contract',
  isBeyondLimit: false,
  teamId: null,
  assigneeId: null,
};
const circumstances: Circumstances = { priority: 'P2', traits };

function line(name: string, conditions: LineConditions = {}) {
  return plainLine('arrival', hours(1), { name, conditions });
}

function contestOf(...agreements: PromisedAgreement[]) {
  const [contest] = contestsOf(inForceAt(agreements, on('Mon 09:00')));
  return contest ?? assert.fail();
}

const byDefault = agreementWith([line('anything')]);
const ofCustomer = agreementWith([line('theirs')], { id: 'customer', isDefault: false, customerId: 'donghai' });
const ofContract = agreementWith([line('its')], {
  id: 'contract',
  isDefault: false,
  customerId: 'donghai',
  contractId: 'contract',
});

const winners: [
  told: string,
  agreements: PromisedAgreement[],
  given: Partial<Circumstances>,
  winner: string | undefined,
][] = [
  ['the contract before customer and default', [byDefault, ofCustomer, ofContract], {}, 'its'],
  ['the customer before the default', [byDefault, ofCustomer], {}, 'theirs'],
  [
    'no contract under which it is not served',
    [byDefault, ofCustomer, ofContract],
    { traits: { ...traits, contractId: null } },
    'theirs',
  ],
  ['the line that asks for more', [agreementWith([line('any'), line('P2', { priorities: ['P2'] })])], {}, 'P2'],
  [
    'of lines that ask for as much the one that stands first',
    [agreementWith([line('site', { siteIds: ['tower'] }), line('P2', { priorities: ['P2'] })])],
    {},
    'site',
  ],
  ['a line of a category above its own', [agreementWith([line('hw', { categoryIds: ['hardware'] })])], {}, 'hw'],
  ['a line of its region', [agreementWith([line('near', { regions: ['五环以内'] }), line('any')])], {}, 'near'],
  ['no line of another machine', [agreementWith([line('pc', { assetKinds: ['computer'] }), line('any')])], {}, 'any'],
  ['no line for VIPs where nobody is one', [agreementWith([line('vip', { isVip: true })])], {}, undefined],
  [
    'only lines by priority where nothing else is known',
    [agreementWith([line('site', { siteIds: ['tower'] }), line('P2', { priorities: ['P2'] })])],
    { traits: null },
    'P2',
  ],
  [
    'no line by priority while there is none',
    [agreementWith([line('P2', { priorities: ['P2'] })])],
    { priority: null },
    undefined,
  ],
];
for (const [told, agreements, given, winner] of winners) {
  test(`chooses ${told}`, () => {
    assert.equal(chosenLine(contestOf(...agreements), { ...circumstances, ...given })?.line.name, winner);
  });
}

test('a provider’s agreement that is not its default promises customers nothing, but teams and suppliers', () => {
  const template = { id: 'template', isDefault: false };
  assert.deepEqual(contestsOf(inForceAt([agreementWith([line('any')], template)], on('Mon 09:00'))), []);
  assert.equal(contestOf(agreementWith([line('team')], { ...template, level: 'ola' })).level, 'ola');
});

test('says of each candidate why it lost', () => {
  const customers = agreementWith(
    [line('any'), line('P2', { priorities: ['P2'] }), line('P1', { priorities: ['P1'] })],
    {
      id: 'customer',
      isDefault: false,
      customerId: 'donghai',
    },
  );
  const contest = contestOf(byDefault, customers, { ...ofContract, contractId: 'another' });
  assert.deepEqual(
    explainChoice(contest, circumstances).map(({ name, lostBy }) => [name, lostBy]),
    [
      ['its', 'other_contract'],
      ['P2', null],
      ['P1', 'condition'],
      ['any', 'conditions'],
      ['anything', 'source'],
    ],
  );
});

test('an agreement that is retired times nothing that begins after it', () => {
  assert.deepEqual(inForceAt([{ ...byDefault, retiredAt: on('Mon 09:00') }], on('Mon 09:00')), []);
  assert.equal(inForceAt([{ ...byDefault, retiredAt: on('Mon 09:00') }], on('Fri 09:00')).length, 1);
});
