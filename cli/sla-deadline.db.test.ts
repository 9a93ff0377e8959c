import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, describe, it } from 'node:test';
import { asOwner } from '../platform/database/as-owner.ts';
import { freshDatabase, type FreshDatabase } from '../test/harness/cluster.ts';
import { openCommandLine, type CommandLine } from '../test/harness/command-line.ts';

const office = {
  timeZone: 'Asia/Shanghai',
  week: Object.fromEntries(
    ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'].map((day) => [
      day,
      [
        ['09:00', '12:00'],
        ['13:00', '18:00'],
      ],
    ]),
  ),
};

/** A line of the issue: Friday, 17:00 in Shanghai, four hours. */
const friday = { calendar: office, start: '2026-11-20T09:00:00Z', seconds: 14_400 };

function lines(...asked: object[]): string {
  return asked.map((one) => `${JSON.stringify(one)}\n`).join('');
}

function answers(stdout: string): unknown[] {
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
}

describe('sla deadline without a database', () => {
  let cli: CommandLine;

  before(async () => {
    cli = await openCommandLine();
  });
  after(() => cli.close());

  /** On a database that nobody could reach. */
  function ask(input: string, ...args: string[]) {
    return cli.run(['sla', 'deadline', ...args], { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' }, input);
  }

  it('answers line by line, in order', async () => {
    const holiday = { ...office, overrides: { '2026-11-23': [] } };
    const midnight = { timeZone: 'Asia/Shanghai', week: { friday: [['09:00', '24:00']] } };
    const { code, stdout, stderr } = await ask(
      lines(
        friday,
        { ...friday, seconds: 14_401 },
        { ...friday, calendar: holiday },
        { ...friday, calendar: midnight, seconds: 7 * 3600 },
        { ...friday, seconds: 0 },
        { ...friday, start: '2026-11-20T17:00:00.250+08:00', seconds: 0.5 },
      ),
    );
    assert.deepEqual([code, stderr], [0, '']);
    assert.deepEqual(answers(stdout), [
      { deadline: '2026-11-23T04:00:00Z' },
      { deadline: '2026-11-23T05:00:01Z' },
      { deadline: '2026-11-24T04:00:00Z' },
      { deadline: '2026-11-20T16:00:00Z' },
      { deadline: '2026-11-20T09:00:00Z' },
      { deadline: '2026-11-20T09:00:00.750Z' },
    ]);
  });

  it('takes delivered calendars by name with the holidays that it knows, and says what is provisional', async () => {
    const beforeHoliday = { start: '2026-09-30T09:30:00Z', seconds: 3600 };
    const newYear = { start: '2027-12-31T09:30:00Z', seconds: 3600 };
    const { code, stdout } = await ask(
      lines(
        { calendar: '5x8', ...beforeHoliday },
        { calendar: '5×8', ...beforeHoliday },
        { calendar: '7x24', ...beforeHoliday },
        { calendar: '5x8', ...newYear },
      ),
    );
    assert.equal(code, 0);
    assert.deepEqual(answers(stdout), [
      { deadline: '2026-10-08T01:30:00Z' },
      { deadline: '2026-10-08T01:30:00Z' },
      { deadline: '2026-09-30T10:30:00Z' },
      { deadline: '2028-01-03T01:30:00Z', provisional: true },
    ]);
  });

  it('takes targets in other units too', async () => {
    const { seconds: _seconds, ...start } = friday;
    const { stdout } = await ask(
      lines(
        { ...start, target: { value: 1, unit: 'working_day' } },
        { ...start, target: { value: 1, unit: 'working_day_close' } },
        { ...start, target: { value: 1, unit: 'calendar_month' } },
      ),
    );
    assert.deepEqual(answers(stdout), [
      { deadline: '2026-11-23T09:00:00Z' },
      { deadline: '2026-11-23T10:00:00Z' },
      { deadline: '2026-12-20T09:00:00Z' },
    ]);
  });

  it('says of each bad line what is wrong and goes on; in the end it exits with 1', async () => {
    const overlapping = {
      ...office,
      week: {
        monday: [
          ['09:00', '12:00'],
          ['11:00', '18:00'],
        ],
      },
    };
    const closed = { timeZone: 'Asia/Shanghai', week: {} };
    const bad = lines(
      { ...friday, calendar: '6x9' },
      { ...friday, calendar: overlapping },
      { ...friday, calendar: closed },
      { ...friday, start: 'yesterday' },
      { ...friday, seconds: -1 },
      { calendar: office, start: friday.start },
      { ...friday, start: '1066-10-14T09:00:00Z' },
      { ...friday, calendar: { ...office, timeZone: 'Asia/Peking' } },
    );
    const { code, stdout } = await ask(`${lines(friday)}no json\n\n${bad}${lines(friday)}`);
    const told = answers(stdout) as { error?: string; line?: number; deadline?: string }[];
    assert.equal(code, 1);
    assert.deepEqual([told[0]?.deadline, told.at(-1)?.deadline], ['2026-11-23T04:00:00Z', '2026-11-23T04:00:00Z']);
    const errors = told.slice(1, -1);
    assert.deepEqual(
      errors.map(({ line }) => line),
      [2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
    );
    const words = [/no JSON/, /no JSON/, /no calendar “6x9”; there are 5×8/, /overlaps/, /is not so much working time/];
    const more = [/“yesterday” is no instant/, /from 0 on, not -1/, /seconds/, /1900 to 2199/, /Asia\/Peking/];
    [...words, ...more].forEach((pattern, index) => assert.match(errors[index]?.error ?? '', pattern));
  });

  it('answers in the language of the terminal', async () => {
    const { stdout } = await ask(lines({ ...friday, calendar: '6x9' }), '--lang', 'zh');
    assert.match(stdout, /没有名为“6x9”的工作日历/);
  });

  it('streams: whoever asks one line is answered before the next', async () => {
    const main = join(import.meta.dirname, 'main.ts');
    const child = spawn(process.execPath, [main, 'sla', 'deadline'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const said = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (const seconds of [3600, 14_400]) {
      child.stdin.write(lines({ ...friday, seconds }));
      const { value } = await said.next();
      assert.match(String(value), seconds === 3600 ? /2026-11-20T10/ : /2026-11-23T04/);
    }
    child.stdin.end();
    const [code] = (await once(child, 'close')) as [number];
    assert.equal(code, 0);
  });

  it('answers a hundred thousand lines, one for each', async () => {
    const many = Array.from({ length: 100_000 }, (_, seconds) => ({ ...friday, seconds }));
    const { code, stdout } = await ask(lines(...many));
    const told = answers(stdout) as { deadline: string }[];
    assert.equal(code, 0);
    assert.equal(told.length, many.length);
    assert.deepEqual(told[14_400], { deadline: '2026-11-23T04:00:00Z' });
  });
});

describe('sla deadline with a provider', () => {
  let database: FreshDatabase;
  let cli: CommandLine;

  before(async () => {
    database = await freshDatabase();
    cli = await openCommandLine(database);
    const setup = ['setup', '--provider', '云岭科技', '--admin-email', 'a@yunling.cn', '--admin-password', '-'];
    assert.equal((await cli.run(setup, {}, 'correct horse battery')).code, 0);
  });
  after(async () => {
    await cli.close();
    await database.drop();
  });

  const asked = lines({ ...friday, calendar: '5x8' }, { ...friday, calendar: '云岭' });
  const ask = () => cli.run(['sla', 'deadline', '--provider', 'ylkj'], {}, asked);

  it("takes that provider's calendars, by code or name, with what it changes of them", async () => {
    await asOwner(database.ownerUrl, async (owner) => {
      await owner.query('alter table calendar_layer no force row level security');
      await owner.query(
        `insert into calendar_layer (tenant_id, id, layer, valid_from)
         select id, gen_random_uuid(), '{"overrides": {"2026-11-23": []}}', '2026-11-01T00:00:00Z' from tenant`,
      );
    });
    const { code, stdout } = await ask();
    assert.equal(code, 1);
    const [first, second] = answers(stdout) as { deadline?: string; error?: string }[];
    assert.equal(first?.deadline, '2026-11-24T04:00:00Z');
    assert.match(second?.error ?? '', /no calendar “云岭”; there are 5×8/);
  });

  it('refuses a provider that is not there', async () => {
    const { code, stderr } = await cli.run(['sla', 'deadline', '--provider', 'nobody'], {}, asked);
    assert.equal(code, 2);
    assert.match(stderr, /\[command\.unknown_provider\]/);
  });
});
