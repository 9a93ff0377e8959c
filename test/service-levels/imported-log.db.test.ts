import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { defaultCalendar, seedNationalDays } from '../../modules/calendars/index.ts';
import { priorities, type Priority } from '../../modules/catalogue/priority.contract.ts';
import { makeReport } from '../../modules/reports/server/reports/make-report.ts';
import { importTicketLog } from '../../modules/service-desk/server/import/import-ticket-log.ts';
import { timeImport } from '../../modules/service-desk/server/import/time-import.ts';
import { makeCompany } from '../../modules/service-desk/server/tickets/ticket.factory.ts';
import { recordAgreement } from '../../modules/sla/server/agreements/record-agreement.ts';
import { listWhatIfClocks } from '../../modules/sla/server/what-if/list-what-if-clocks.ts';
import { readWhatIfFigures } from '../../modules/sla/server/what-if/read-what-if-figures.ts';
import { readWhatIf } from '../../modules/sla/server/what-if/read-what-if.ts';
import { recordWhatIf } from '../../modules/sla/server/what-if/record-what-if.ts';
import { runWhatIf } from '../../modules/sla/server/what-if/run-what-if.ts';
import { stopWhatIf } from '../../modules/sla/server/what-if/stop-what-if.ts';
import type { WhatIfScenario } from '../../modules/sla/what-if.contract.ts';
import { systemCaller } from '../../platform/database/caller.ts';
import { sqlBuilder } from '../../platform/database/sql.ts';
import type { Tx } from '../../platform/database/tx.ts';
import { moduleRegisters } from '../../server/modules.ts';
import { installQueues } from '../harness/install-queues.ts';
import { openGround } from '../harness/providers.ts';
import { fingerprint, fingerprints } from './fingerprints.ts';
import { allReasons, logLines, targetMinutes } from './log-by-engine.ts';
import { clockByHand, incidentsByHand, logPath, openMinutes } from './log-by-hand.ts';

/** Every fortieth incident of the log. */
const skip = existsSync(logPath) ? false : `${logPath} is missing`;
const ground = await openGround(moduleRegisters);
const folder = await mkdtemp(join(tmpdir(), 'yingtai-log-'));
after(async () => {
  await ground.close();
  await rm(folder, { recursive: true });
});
await installQueues(ground.ownerUrl);
await seedNationalDays(ground.owner);
const provider = await ground.found('yingtai');
const run = <T>(work: (tx: Tx) => Promise<T>) => provider.as(systemCaller('test'), work);
const progress = () => undefined;
const profile = 'servicenow-event-log';
const company = await run((tx) => makeCompany(tx, { name: '飞鹤科技', site: '总部' }));
const sample = skip ? [] : (await incidentsByHand()).filter(({ number }) => Number(number.slice(3)) % 40 === 0);
const isOpen = skip ? () => false : await openMinutes();
const byHand = (pauses: boolean) => countedByHand(pauses);

if (!skip) {
  await run(async (tx) => {
    const { id: calendarId } = await defaultCalendar(tx);
    const lines = logLines(allReasons).map((line) => ({ ...line, calendarId }));
    return recordAgreement(tx, { name: '导入的服务协议', level: 'sla', customerId: company.id, lines });
  });
  await importTicketLog({ run, progress }, { profile, customer: '飞鹤科技', path: await sampleFile() });
}

test('imported history is timed by the agreement told to, and the report says what hand counts', { skip }, async () => {
  const { tickets, clocks } = await timeImport({ run, progress }, { profile, agreement: '导入的服务协议' });
  assert.deepEqual([tickets, clocks], [sample.length, 2 * sample.length]);
  const { rows } = await report({ measure: ['attainment_rate'], by: ['priority'], clockKind: ['resolution'] });
  const figures = rows.map(({ cells, figures: found }) => {
    const rate = found['attainment_rate'];
    return [cells[0]?.key, rate?.counted, rate?.among];
  });
  assert.deepEqual(
    figures,
    byHand(true).map(({ priority, met, decided }) => [priority, met, decided]),
  );
});

test(
  'timed twice it is the same, the verification finds nothing, and no step waits for anybody',
  { skip },
  async () => {
    const before = await run((tx) => fingerprint(tx, 'clock'));
    assert.match(before, /^[1-9]/);
    await timeImport({ run, progress }, { profile, agreement: '导入的服务协议' });
    assert.equal(await run((tx) => fingerprint(tx, 'clock')), before);
    const verifications = moduleRegisters.flatMap((module) => module.verifications ?? []);
    for (const { run: verify } of verifications) {
      assert.deepEqual(await run((tx) => verify(tx, { subjects: above.sources() })), []);
    }
    const waiting = sqlBuilder.selectFrom('clock').select('id').where('nextStepAt', 'is not', null);
    assert.deepEqual(await run((tx) => tx.rows(waiting)), []);
  },
);

test('refuses a profile and an agreement that there are not', { skip }, async () => {
  const timing = (asked: { profile: string; agreement: string }) => timeImport({ run, progress }, asked);
  await assert.rejects(timing({ profile: 'remedy', agreement: '导入的服务协议' }), {
    code: 'ticket_import.unknown_profile',
  });
  await assert.rejects(timing({ profile, agreement: '没有的协议' }), { code: 'ticket_import.unknown_agreement' });
});

test('a what-if counts what hand counts beside the facts, and writes nothing else', { skip }, async () => {
  const before = await run(fingerprints);
  const whatIf = await worked({ pauses: 'none', clockKinds: ['resolution'] });
  const changed = await run(fingerprints);
  const others = Object.keys(changed).filter((table) => changed[table] !== before[table]);
  // that it was asked and that it ended stands in the log
  assert.deepEqual(others.toSorted(), ['event', 'event_text', 'what_if', 'what_if_clock']);
  const { items } = await run((tx) => readWhatIfFigures(tx, { whatIf }));
  for (const [side, pauses] of [
    ['fact', true],
    ['otherwise', false],
  ] as const) {
    const counted = priorities.map((priority) => {
      const those = items.filter((figure) => figure.priority === priority).map((figure) => figure[side]);
      const met = those.reduce((sum, one) => sum + one.met, 0);
      return { priority, met, decided: met + those.reduce((sum, one) => sum + one.breached, 0) };
    });
    assert.deepEqual(counted, byHand(pauses), side);
  }
  const lost = items.reduce((sum, figure) => sum + figure.lost, 0);
  const listed = await run((tx) => listWhatIfClocks(tx, above, { whatIf, change: 'lost', limit: 200 }));
  assert.equal(listed.items.length, lost);
  assert.ok(listed.items.every(({ fact, otherwise }) => (fact.deadlineAt ?? '') > (otherwise.deadlineAt ?? '')));
});

test('twice the time is met more often, another calendar too, and nothing is worked out twice', { skip }, async () => {
  const twice = await worked({ targetPercent: 200, clockKinds: ['resolution'] });
  const before = await run((tx) => fingerprint(tx, 'what_if_clock'));
  await runWhatIf({ run }, above, { id: twice, signal: quietly });
  assert.equal(await run((tx) => fingerprint(tx, 'what_if_clock')), before);
  const { items } = await run((tx) => readWhatIfFigures(tx, { whatIf: twice }));
  assert.ok(items.every(({ lost }) => lost === 0));
  assert.ok(items.some(({ gained }) => gained > 0));
});

test('what is stopped works no further, and what never opens says so', { skip }, async () => {
  const { id } = await run((tx) => recordWhatIf(tx, { ...period, scenario: { pauses: 'all' } }));
  await run((tx) => stopWhatIf(tx, { whatIf: id }));
  await runWhatIf({ run }, above, { id, signal: quietly });
  assert.equal((await run((tx) => readWhatIf(tx, { whatIf: id }))).state, 'stopped');
  await assert.rejects(
    run((tx) => stopWhatIf(tx, { whatIf: id })),
    { code: 'what_if.ended' },
  );
  const asked = (scenario: WhatIfScenario, days = period) => run((tx) => recordWhatIf(tx, { ...days, scenario }));
  await assert.rejects(asked({}), { code: 'what_if.nothing_otherwise' });
  await assert.rejects(asked({ pauses: 'all' }, { ...period, untilDay: '2015-01-01' }), { code: 'what_if.backwards' });
  await assert.rejects(asked({ pauses: 'all' }, { ...period, fromDay: '2027-01-01', untilDay: '2027-01-02' }), {
    code: 'what_if.in_future',
  });
});

const above = {
  sources: () => moduleRegisters.flatMap(({ subjects = [] }) => subjects),
  names: () => moduleRegisters.flatMap(({ noticeSubjects = [] }) => noticeSubjects),
};
const quietly = new AbortController().signal;
const period = { name: '全部导入的工单', fromDay: '2016-01-01', untilDay: '2017-12-31' };

async function worked(scenario: WhatIfScenario): Promise<string> {
  const { id } = await run((tx) => recordWhatIf(tx, { ...period, scenario }));
  await runWhatIf({ run }, above, { id, signal: quietly });
  const { state, doneCount } = await run((tx) => readWhatIf(tx, { whatIf: id }));
  assert.deepEqual([state, doneCount], ['done', sample.length]);
  return id;
}

function report(asked: { measure: string[]; by: string[]; clockKind: string[] }) {
  const facts = moduleRegisters.flatMap((module) => module.facts ?? []).find(({ name }) => name === 'clocks');
  assert.ok(facts);
  return run((tx) => makeReport(tx, facts, asked));
}

function countedByHand(pauses: boolean): { priority: Priority; met: number; decided: number }[] {
  return priorities.map((priority) => {
    const those = sample.filter((incident) => incident.priority === priority);
    const clocks = those.flatMap((incident) => {
      const waits = pauses ? incident.waits : [];
      return clockByHand({ ...incident, waits }, targetMinutes[priority], isOpen) ?? [];
    });
    return { priority, met: clocks.filter(({ isMet }) => isMet).length, decided: clocks.length };
  });
}

async function sampleFile(): Promise<string> {
  const [head = '', ...lines] = gunzipSync(await readFile(logPath))
    .toString()
    .trim()
    .split(/\r?\n/);
  const wanted = new Set(sample.map(({ number }) => number));
  const kept = lines.filter((line) => wanted.has(line.slice(0, line.indexOf(','))));
  const path = join(folder, 'sample.csv');
  await writeFile(path, `${[head, ...kept].join('\n')}\n`);
  return path;
}
