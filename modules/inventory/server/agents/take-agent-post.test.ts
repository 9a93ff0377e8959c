import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerAgain, answerBusy, takeAgentPost } from './take-agent-post.ts';

const glpi = { 'glpi-agent-id': '11b8a270-e5d6-11f1-8907-fefd63228d69', 'glpi-request-id': '0DEE708A' };
const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString();
// a question is answered without them
const nobody = { tokenId: '', customerId: '' };
const noSteps = {} as Parameters<typeof takeAgentPost>[0];
const ask = async (body: string, headers: Record<string, string>) =>
  textOf((await takeAgentPost(noSteps, nobody, { bytes: Buffer.from(body), headers, isBusy: true })).bytes);

test('while too much comes, a GLPI agent is told to wait, and asks again by itself', async () => {
  const pending = { status: 'pending', expiration: '5m' };
  assert.deepEqual(JSON.parse(await ask('{"action":"contact","deviceid":"pc-1"}', glpi)), pending);
  const again = await answerAgain({ headers: glpi, isBusy: true });
  assert.deepEqual([JSON.parse(textOf(again.bytes)), again.headers['glpi-request-id']], [pending, '0DEE708A']);
});

test('FusionInventory is told that there is nothing to do, and to come again in an hour', async () => {
  const answer = await ask('<?xml version="1.0"?><REQUEST><QUERY>PROLOG</QUERY></REQUEST>', {});
  assert.match(answer, /<PROLOG_FREQ>1<\/PROLOG_FREQ><RESPONSE>STOP<\/RESPONSE>/);
});

test('an inventory for which no place became free is refused in its own language, so that nobody takes it for kept', () => {
  const [json, xml] = [answerBusy({ headers: glpi }), answerBusy({ headers: {} })];
  assert.deepEqual([json.status, xml.status], [503, 503]);
  assert.equal((JSON.parse(textOf(json.bytes)) as { status: string }).status, 'error');
  assert.match(textOf(xml.bytes), /<ERROR>busy<\/ERROR>/);
});
