import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { asOwner } from '../platform/database/as-owner.ts';
import { freshDatabase, type FreshDatabase } from '../test/harness/cluster.ts';
import { openCommandLine, type CommandLine } from '../test/harness/command-line.ts';

const notice = {
  year: 2028,
  papers: ['https://www.gov.cn/zhengce/2028.htm'],
  days: [
    { name: '元旦', date: '2028-01-01', isOffDay: true },
    { name: '元旦', date: '2028-01-03', isOffDay: true },
    { name: '元旦', date: '2027-12-26', isOffDay: false },
  ],
};

describe('calendar import-year', () => {
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

  async function fileOf(content: unknown): Promise<string> {
    const path = join(cli.dataFolder, 'notice.json');
    await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
    return path;
  }

  async function imported(): Promise<unknown[]> {
    const query = `select year, papers, imported_at is not null as is_imported from national_year where year = 2028`;
    return (await asOwner(database.ownerUrl, (owner) => owner.query(query))).rows;
  }

  it('shows at a preview which days would change, and imports nothing', async () => {
    const { code, stdout } = await cli.run([
      'calendar',
      'import-year',
      await fileOf(notice),
      '--preview',
      '--lang',
      'zh',
    ]);
    assert.equal(code, 0);
    assert.deepEqual(stdout.split('\n').slice(0, 3), [
      '2027-12-26 元旦：按平常 → 补班',
      '2028-01-01 元旦：按平常 → 放假',
      '2028-01-03 元旦：按平常 → 放假',
    ]);
    assert.match(stdout, /尚未导入/);
    assert.deepEqual(await imported(), []);
  });

  it('imports the year with its papers, and tells every provider', async () => {
    const answer = await cli.json(['calendar', 'import-year', await fileOf(notice)]);
    const { year, holidays, makeUpDays, isImported } = answer as Record<string, unknown>;
    assert.deepEqual([year, holidays, makeUpDays, isImported], [2028, 2, 1, true]);
    assert.deepEqual(await imported(), [{ year: 2028, papers: notice.papers, is_imported: true }]);
    const events = await asOwner(database.ownerUrl, async (owner) => {
      await owner.query('alter table event no force row level security');
      return owner.query(`select payload -> 'years' as years from event where kind = 'national_year.imported'`);
    });
    assert.deepEqual(events.rows, [{ years: [2028] }]);
  });

  const faulty: [what: string, content: unknown, code: string, says: RegExp][] = [
    ['what is no notice', 'BEGIN:VCALENDAR', 'national_year.unreadable', /no year of holidays/],
    [
      'a notice without days',
      { ...notice, days: [] },
      'national_year.unpublished',
      /perhaps the notice is not published/,
    ],
    [
      'days of another year',
      { ...notice, days: [...notice.days, { name: '春节', date: '2029-02-12', isOffDay: true }] },
      'national_year.stray_days',
      /2029-02-12/,
    ],
    [
      'days that come twice',
      { ...notice, days: [...notice.days, notice.days[0]] },
      'national_year.repeated_days',
      /2028-01-01/,
    ],
  ];
  for (const [what, content, code, says] of faulty) {
    it(`refuses ${what}, in words`, async () => {
      const refused = await cli.run(['calendar', 'import-year', await fileOf(content)]);
      assert.equal(refused.code, 2);
      assert.match(refused.stderr, says);
      assert.ok(refused.stderr.includes(`[${code}]`), refused.stderr);
    });
  }

  it('says that there is no such file', async () => {
    const { code, stderr } = await cli.run(['calendar', 'import-year', '/tmp/nothing-here.json']);
    assert.equal(code, 2);
    assert.match(stderr, /\[command\.no_file\]/);
  });
});
