import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { asOwner } from '../platform/database/as-owner.ts';
import { freshDatabase, type FreshDatabase } from '../test/harness/cluster.ts';
import { openCommandLine, type CommandLine } from '../test/harness/command-line.ts';

const setup = ['setup', '--provider', '云岭科技', '--admin-email', 'Admin@yunling.cn', '--admin-password', '-'];
const password = 'correct horse battery';

describe('the operator’s commands', () => {
  let database: FreshDatabase;
  let cli: CommandLine;

  before(async () => {
    database = await freshDatabase();
    cli = await openCommandLine(database);
  });
  after(async () => {
    await cli.close();
    await database.drop();
  });

  it('refuse to act in a provider before there is one', async () => {
    const { code, stderr } = await cli.run(['token', 'create', '--user', 'a@b.cn', '--scopes', 'all']);
    assert.equal(code, 2);
    assert.match(stderr, /\[command\.no_provider\]/);
  });

  it('found the first provider, with a password from stdin', async () => {
    const { code, stdout } = await cli.run([...setup, '--json'], {}, `${password}\n`);
    assert.equal(code, 0);
    const { provider, adminEmail } = JSON.parse(stdout) as { provider: { code: string }; adminEmail: string };
    assert.equal(provider.code, 'ylkj');
    assert.equal(adminEmail, 'admin@yunling.cn');
  });

  it('found the first provider once only', async () => {
    const { code, stdout, stderr } = await cli.run([...setup, '--json', '--lang', 'zh'], {}, password);
    assert.equal(code, 2);
    assert.equal((JSON.parse(stdout) as { code: string }).code, 'command.provider_exists');
    assert.match(stderr, /已有服务商“云岭科技”（ylkj）/);
  });

  it('make a token of an account with no more than it holds', async () => {
    const token = ['token', 'create', '--user', 'admin@yunling.cn'];
    const made = await cli.run([...token, '--scopes', 'staff.read,team.change']);
    assert.equal(made.code, 0);
    assert.match(made.stdout, /^ylkj\.[\w-]{43}\n$/);
    assert.match(made.stderr, /holds 2 permissions/);

    const refused = await cli.run([...token, '--scopes', 'staff.read,staff.fly']);
    assert.equal(refused.code, 2);
    assert.match(refused.stderr, /staff\.fly.*\[command\.unknown_scopes\]/);
    assert.match((await cli.run([...token, '--scopes', 'all', '--days', '900'])).stderr, /--days: Not above 365/);
  });

  it('suspend and resume a provider, and enter it in its log', async () => {
    await cli.run(['provider', 'suspend', 'ylkj']);
    assert.equal(await statusOf(cli), 'suspended');
    await cli.run(['provider', 'resume', 'ylkj']);
    assert.equal(await statusOf(cli), 'active');
    const kinds = await asTamperer(database, `select kind from event where subject_kind = 'provider' order by id`);
    assert.deepEqual(
      kinds.map(({ kind }) => kind),
      ['provider.founded', 'provider.suspended', 'provider.resumed'],
    );

    const { code, stderr } = await cli.run(['provider', 'suspend', 'nobody']);
    assert.equal(code, 2);
    assert.match(stderr, /\[command\.unknown_provider\]/);
  });

  it('make a login for a BI tool, list it and end it', async () => {
    const { code, stdout, stderr } = await cli.run(['bi-login', 'create', '--name', '月报']);
    assert.equal(code, 0, stderr);
    const address = stdout.trim();
    const role = new URL(address).username;
    const listed = (await cli.json(['bi-login', 'list'])) as { logins: { role: string; name: string }[] };
    assert.deepEqual(
      listed.logins.map((login) => [login.role, login.name]),
      [[role, '月报']],
    );
    const count = (tool: { query(text: string): Promise<{ rows: unknown[] }> }) =>
      tool.query('select count(*)::int as count from bi.customers');
    assert.deepEqual((await asOwner(address, count)).rows, [{ count: 0 }]);
    assert.match((await cli.run(['bi-login', 'end', role])).stdout, /is ended/);
    await assert.rejects(asOwner(address, count), { code: '28000' });
    const [event] = await asTamperer(
      database,
      `select kind from event where subject_kind = 'bi_login' order by id desc`,
    );
    assert.equal(event?.['kind'], 'bi_login.ended');
  });

  it('examine what the installation stands on', async () => {
    const { findings } = (await cli.json(['doctor'])) as { findings: { check: string; level: string; text: string }[] };
    const levels = Object.fromEntries(findings.map(({ check, level }) => [check, level]));
    for (const check of ['key', 'database', 'roles', 'migrations', 'clocks', 'deliveries']) {
      assert.equal(levels[check], 'ok', check);
    }
    assert.match(findings.find(({ check }) => check === 'database')?.text ?? '', /external PostgreSQL/);
  });

  it('find an event that was changed under its seal', async () => {
    await allSealed(cli);
    assert.equal((await cli.run(['audit', 'verify'])).code, 0);
    await asTamperer(database, `update event set actor_kind = 'nobody' where kind = 'provider.founded'`);
    const { code, stdout } = await cli.run(['audit', 'verify', '--provider', 'ylkj']);
    assert.equal(code, 1);
    assert.match(stdout, /^ylkj: not whole, faults found: \d+/);
    assert.match(stdout, /Events under seal \d+ were added, removed or changed/);
  });
});

describe('on an empty data folder without a server', () => {
  it('the database is made, used and ended', async () => {
    const cli = await openCommandLine();
    try {
      const { code, stderr } = await cli.run(setup, {}, password);
      assert.equal(code, 0, stderr);
      assert.match(stderr, /Bringing the database up to date/);
      assert.ok(existsSync(join(cli.dataFolder, 'postgres')));
      assert.ok(!existsSync(join(cli.dataFolder, 'postgres', 'postmaster.pid')));
    } finally {
      await cli.close();
    }
  });
});

async function statusOf(cli: CommandLine): Promise<string | undefined> {
  const { providers } = (await cli.json(['provider', 'list'])) as { providers: { status: string }[] };
  return providers[0]?.status;
}

/** A transaction of another test on the same cluster keeps the sealer from the newest events for a moment. */
async function allSealed(cli: CommandLine): Promise<void> {
  for (let tries = 0; tries < 20; tries++) {
    const { providers } = (await cli.json(['audit', 'verify'])) as { providers: { unsealed: number }[] };
    if (providers[0]?.unsealed === 0) return;
  }
  assert.fail('events stay unsealed');
}

/** The owner, who can take the wall down: nobody who serves requests can. */
function asTamperer(database: FreshDatabase, statement: string): Promise<Record<string, unknown>[]> {
  return asOwner(database.ownerUrl, async (owner) => {
    await owner.query('alter table event no force row level security');
    try {
      return (await owner.query<Record<string, unknown>>(statement)).rows;
    } finally {
      await owner.query('alter table event force row level security');
    }
  });
}
