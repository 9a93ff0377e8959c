import assert from 'node:assert/strict';
import { test } from 'node:test';
import { imapTroubleOf, isServersFault } from '../mail/imap/imap-trouble.ts';
import { troubleOf } from '../mail/mail-trouble.ts';
import { OutOfReach, reachOf, serverNameOf } from './reach.ts';

interface Case {
  addresses: string[];
  networks?: string[];
  providers: 'one' | 'several';
  reached: string | null;
}

const cases: Case[] = [
  { addresses: ['8.8.8.8'], providers: 'several', reached: '8.8.8.8' },
  { addresses: ['10.0.0.8'], providers: 'one', reached: '10.0.0.8' },
  { addresses: ['127.0.0.1'], providers: 'one', reached: '127.0.0.1' },
  { addresses: ['10.0.0.8'], providers: 'several', reached: null },
  { addresses: ['10.0.0.8'], networks: ['10.0.0.8'], providers: 'several', reached: '10.0.0.8' },
  { addresses: ['::ffff:10.0.0.8'], networks: ['10.0.0.8'], providers: 'several', reached: '::ffff:10.0.0.8' },
  { addresses: ['10.0.0.9'], networks: ['10.0.0.8'], providers: 'one', reached: null },
  { addresses: ['10.0.0.8'], networks: [], providers: 'one', reached: null },
  { addresses: ['169.254.169.254'], providers: 'one', reached: null },
  { addresses: ['8.8.8.8', '10.0.0.8'], providers: 'several', reached: null },
  { addresses: [], providers: 'one', reached: null },
];
for (const { addresses, networks = null, providers, reached } of cases) {
  const allowed = networks === null ? 'nothing said' : `[${networks.join()}] allowed`;
  test(`[${addresses.join()}] with ${providers} and ${allowed}: ${reached ?? 'out of reach'}`, async () => {
    const reach = reachOf({
      addressesOf: async () => addresses,
      insideNetworks: networks,
      isShared: async () => providers === 'several',
    });
    if (reached === null) await assert.rejects(reach.addressOf('mail.example.cn'), OutOfReach);
    else assert.equal(await reach.addressOf('mail.example.cn'), reached);
  });
}

test('a host that is not known and one that is not allowed are told by the same words', async () => {
  const surroundings = { insideNetworks: [], isShared: async () => true };
  const unknown = reachOf({ ...surroundings, addressesOf: () => Promise.reject(new Error('ENOTFOUND')) });
  const inside = reachOf({ ...surroundings, addressesOf: async () => ['10.0.0.8'] });
  const said = await Promise.all([unknown, inside].map(({ addressOf }) => addressOf('inside').catch(troubleOf)));
  assert.deepEqual(said[0], said[1]);
});

test('what is out of reach is no fault of ours, and waits to be tried again', () => {
  const error = new OutOfReach();
  assert.ok(isServersFault(error));
  assert.equal(imapTroubleOf(error).kind, 'unreachable');
  assert.deepEqual(troubleOf(error), { kind: 'unreachable', said: error.message, isPassing: true });
});

test('a certificate is for the name that was given, and not for the address that it led to', () => {
  assert.deepEqual(serverNameOf('mail.example.cn.'), { servername: 'mail.example.cn' });
  assert.deepEqual(serverNameOf('10.0.0.8'), {});
});
