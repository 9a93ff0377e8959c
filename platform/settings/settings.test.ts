import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { settingsPage } from './settings-page.ts';
import { readSettings, settingTable } from './settings.ts';
import { SetUpTrouble } from './set-up-trouble.ts';

const checkout = resolve(import.meta.dirname, '..', '..');

test('without any variable the program serves on 127.0.0.1:3000 from data in the checkout', () => {
  const settings = readSettings({});
  assert.equal(settings.port, 3000);
  assert.equal(settings.host, '127.0.0.1');
  assert.equal(settings.dataFolder, resolve(checkout, 'data'));
  assert.equal(settings.databaseUrl, null);
  assert.equal(settings.databasePipeline, true);
  assert.deepEqual(settings.roles, new Set(['web', 'worker']));
});

test('an empty variable counts as not set', () => {
  assert.equal(readSettings({ PORT: ' ', PUBLIC_URL: '' }).port, 3000);
});

test('values are trimmed and read by their kind', () => {
  const settings = readSettings({
    PORT: ' 8080 ',
    PUBLIC_URL: 'https://Desk.example.com/',
    TRUST_PROXY: '127.0.0.1, 10.0.0.0/8,fd00::/8',
    YINGTAI_DATA: '/srv/yingtai',
    YINGTAI_ROLES: 'worker',
    DATABASE_PIPELINE: 'off',
  });
  assert.equal(settings.port, 8080);
  assert.equal(settings.publicUrl, 'https://desk.example.com');
  assert.deepEqual(settings.trustProxy, ['127.0.0.1', '10.0.0.0/8', 'fd00::/8']);
  assert.equal(settings.dataFolder, '/srv/yingtai');
  assert.deepEqual(settings.roles, new Set(['worker']));
  assert.equal(settings.databasePipeline, false);
});

const refused: [variable: string, value: string][] = [
  ['PORT', '65536'],
  ['PORT', 'http'],
  ['HOST', 'a host'],
  ['PUBLIC_URL', 'desk.example.com'],
  ['PUBLIC_URL', 'https://example.com/desk'],
  ['TRUST_PROXY', 'true'],
  ['TRUST_PROXY', '10.0.0.0/33'],
  ['INSIDE_NETWORKS', 'all'],
  ['REQUESTS_A_MINUTE', '0'],
  ['DATABASE_URL', 'mysql://localhost/yingtai'],
  ['DATABASE_PIPELINE', 'yes'],
  ['LOG_LEVEL', 'loud'],
  ['YINGTAI_ROLES', 'web,cook'],
  ['YINGTAI_KEY', 'short'],
];
for (const [variable, value] of refused) {
  test(`refuses ${variable}=${value} and says what is allowed`, () => {
    const isClear = (error: unknown) =>
      error instanceof SetUpTrouble && error.message.includes(variable) && error.message.includes('Allowed: ');
    assert.throws(() => readSettings({ [variable]: value }), isClear);
  });
}

test('a refused address is not repeated: it may hold a password', () => {
  assert.throws(
    () => readSettings({ DATABASE_URL: 'mysql://yingtai:hunter2@localhost/' }),
    (error: Error) => !error.message.includes('hunter2'),
  );
});

test('refuses a certificate without its key', () => {
  assert.throws(() => readSettings({ TLS_CERT: 'cert.pem' }), /TLS_KEY/);
});

test('refuses an address for a caller without one for the owner', () => {
  assert.throws(() => readSettings({ DATABASE_URL_DESK: 'postgres://desk@localhost/yingtai' }), /DATABASE_URL is not/);
});

test('the page has a row for every setting', () => {
  const page = settingsPage();
  for (const { variable } of Object.values(settingTable)) assert.ok(page.includes(`| \`${variable}\` |`), variable);
});
