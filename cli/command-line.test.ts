import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { openCommandLine } from '../test/harness/command-line.ts';

const cli = await openCommandLine();
after(() => cli.close());

describe('the command line, before it needs a database', () => {
  it('shows help in the terminal’s language, or the one that is wished', async () => {
    const english = await cli.run(['provider', 'create', '--help']);
    assert.equal(english.code, 0);
    assert.match(english.stdout, /^Usage: yingtai provider create \[options\]/);
    assert.match(english.stdout, /--name <name> +name of the provider; needed/);

    const chinese = await cli.run(['--help'], { LC_ALL: 'zh_CN.UTF-8' });
    assert.match(chinese.stdout, /命令：/);
    assert.match((await cli.run(['where', '--help', '--lang', 'zh'])).stdout, /用法：/);
  });

  it('ends with 2 when it is wrongly used, and says what is near', async () => {
    const misuses: [args: string[], said: RegExp][] = [
      [['provider', 'crate'], /There is no command “crate”\. Did you mean create\?/],
      [['doctor', '--jsno'], /There is no option “--jsno”\. Did you mean --json\?/],
      [['where'], /The argument “words” is missing/],
      [['where', 'resolve', 'ticket'], /Too many arguments: resolve, ticket/],
      [['setup', '--provider', 'X'], /The option “--admin-email <email>” is needed/],
      [['setup', '--provider'], /The option “--provider <name>” needs a value/],
    ];
    const answers = await Promise.all(misuses.map(async ([args, said]) => ({ args, said, ...(await cli.run(args)) })));
    for (const { args, said, code, stdout, stderr } of answers) {
      assert.equal(code, 2, args.join(' '));
      assert.equal(stdout, '');
      assert.match(stderr, said);
    }
  });

  it('says at the option what is wrong with its value', async () => {
    const wrong = ['--code', 'UPPER', '--admin-email', 'nobody', '--admin-password', 'short'];
    const { code, stderr } = await cli.run(['setup', '--provider', 'X', ...wrong]);
    assert.equal(code, 2);
    assert.match(stderr, /\[command\.invalid\]/);
    for (const option of ['--code', '--admin-email', '--admin-password'])
      assert.match(stderr, new RegExp(`  ${option}: `));
  });

  it('refuses a bad setting with its sentence and without a stack', async () => {
    const { code, stderr } = await cli.run(['provider', 'list'], { PORT: 'http' });
    assert.equal(code, 1);
    assert.match(stderr, /The environment variable PORT "http" isn't valid/);
    assert.doesNotMatch(stderr, / at /);
  });
});

describe('where', () => {
  it('leads from words to everything that belongs to an act', async () => {
    const { stdout } = await cli.run(['where', 'add category']);
    for (const said of [
      'POST /api/v1/categories',
      'modules/catalogue/server/categories/add-category.ts (addCategory)',
      'category.change',
      'category.unknown_parent: There is no such category',
      'categoryAdded (modules/catalogue/server/categories/category.events.ts)',
      'modules/catalogue/server/categories/categories.db.test.ts',
    ]) {
      assert.ok(stdout.includes(said), said);
    }
    assert.match(stdout, /tables +category\n/);
  });

  it('finds an act by the Chinese of its permission', async () => {
    assert.match((await cli.run(['where', '解决工单'])).stdout, /resolve-ticket\.ts/);
  });

  it('leads from a noun to its module', async () => {
    const { nouns } = (await cli.json(['where', 'tickets'])) as { nouns: { module: string; tables: string[] }[] };
    assert.equal(nouns.length, 1);
    assert.equal(nouns[0]?.module, 'service-desk');
    assert.ok(nouns[0]?.tables.includes('ticket_entry'));
  });

  it('refuses words that mean nothing here', async () => {
    const { code, stderr } = await cli.run(['where', 'polish submarine']);
    assert.equal(code, 2);
    assert.match(stderr, /\[command\.nothing_found\]/);
  });
});
