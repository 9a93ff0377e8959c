import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Id } from '../../../../kernel/id.ts';
import { openDesk, refuses } from '../../../../test/harness/service-desk.ts';
import { readTicket } from '../tickets/read-ticket.ts';
import { resolveTicket } from '../tickets/resolve-ticket.ts';
import { makeMachine, personOf, recordOne } from '../tickets/ticket.factory.ts';
import { agreeToRemote, refuseRemote, typeConsentCode, withdrawRemoteConsent } from './answer-remote-consent.ts';
import { askRemoteConsent } from './ask-remote-consent.ts';
import { listStandingConsents } from './list-standing-consents.ts';
import { noteRemoteConsent } from './note-remote-consent.ts';
import { readRemoteAccess } from './read-remote-access.ts';
import { recordStandingConsent } from './record-standing-consent.ts';
import { endRemoteSession, startRemoteSession } from './start-remote-session.ts';
import { withdrawStandingConsent } from './withdraw-standing-consent.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, engineer, manager, donghai, xiling } = desk;
const caller = personOf(donghai, 'end_user', donghai.callerId);
const colleague = personOf(donghai, 'end_user', donghai.colleagueId);
const manages = personOf(donghai, 'customer_manager', donghai.colleagueId);
const boss = { ...manages, permissions: new Set([...manages.permissions, 'asset.read_company']) };
const foreigner = personOf(xiling, 'customer_manager', xiling.callerId);
const solution = { code: 'permanent', mode: 'remote', solution: '重装驱动' };

const record = () => as(engineer, '10:00')((tx) => recordOne(tx, donghai)).then(({ id }) => id);
const ask = (ticket: Id) => as(engineer, '10:05')((tx) => askRemoteConsent(tx, { ticket, scope: 'control' }));
const accessOf = (ticket: Id, who = engineer) => as(who, '10:20')((tx) => readRemoteAccess(tx, { ticket }));
const start = (ticket: Id, scope: 'view' | 'control' | 'file_transfer' = 'control') =>
  as(engineer, '10:15')((tx) => startRemoteSession(tx, { ticket, scope, tool: '向日葵', toolSession: '8213' }));

test('no session begins, and nothing is saved as handled from afar, before somebody agreed', async () => {
  const ticket = await record();
  await assert.rejects(start(ticket), refuses('remote.consent_needed'));
  await ask(ticket);
  await assert.rejects(start(ticket), refuses('remote.consent_needed'));
  const resolve = as(engineer, '10:30')((tx) => resolveTicket(tx, { ticket, ...solution }));
  await assert.rejects(resolve, refuses('remote.session_needed', 'remote'));
});

test('the caller agrees by a click, in the portal, and sees no name of the provider', async () => {
  const ticket = await record();
  const { id, code, askedBy } = await ask(ticket);
  assert.deepEqual([code, askedBy?.id], [null, engineer.subjectId]);
  const given = await as(caller, '10:10')((tx) => agreeToRemote(tx, { remoteConsent: id }));
  assert.deepEqual([given.state, given.way, given.person, given.askedBy], ['agreed', 'click', '赵雷', null]);
  const session = await start(ticket);
  assert.deepEqual([session.tool, session.toolSession, session.engineer?.id], ['向日葵', '8213', engineer.subjectId]);
  const theirs = await accessOf(ticket, caller);
  assert.deepEqual([theirs.sessions[0]?.engineer, theirs.sessions[0]?.toolSession], [null, null]);
});

test('the code that the caller is shown, typed by the engineer, is an agreement; the fifth wrong one ends it', async () => {
  const ticket = await record();
  const { id } = await ask(ticket);
  const code = (await accessOf(ticket, caller)).consents[0]?.code ?? '';
  assert.match(code, /^\d{6}$/);
  const given = await as(engineer, '10:10')((tx) => typeConsentCode(tx, { remoteConsent: id, code }));
  assert.deepEqual([given.state, given.way, given.notedBy?.id], ['agreed', 'code', engineer.subjectId]);

  const { id: other } = await ask(ticket);
  const right = (await accessOf(ticket, caller)).consents.find((one) => one.id === other)?.code ?? '';
  const wrong = right === '000000' ? '000001' : '000000';
  const type = (typed: string) =>
    as(engineer, '10:12')((tx) => typeConsentCode(tx, { remoteConsent: other, code: typed }));
  const left = [];
  for (let tries = 0; tries < 5; tries += 1) left.push((await type(wrong)).triesLeft);
  assert.deepEqual(left, [4, 3, 2, 1, null]);
  await assert.rejects(type(right), refuses('remote.not_waiting'));
});

test('a request that nobody answers within half an hour is worth nothing any more', async () => {
  const ticket = await record();
  const { id } = await ask(ticket);
  const late = as(caller, '10:36')((tx) => agreeToRemote(tx, { remoteConsent: id }));
  await assert.rejects(late, refuses('remote.not_waiting'));
});

test('only who is concerned, or speaks for the company, answers; other customers find nothing', async () => {
  const ticket = await record();
  const { id } = await ask(ticket);
  const answer = (who: typeof caller) => as(who, '10:10')((tx) => agreeToRemote(tx, { remoteConsent: id }));
  await assert.rejects(answer(colleague), refuses('not_found'));
  await assert.rejects(answer(foreigner), refuses('not_found'));
  await assert.rejects(answer(engineer), refuses('remote.not_yours'));
  assert.equal((await answer(boss)).state, 'agreed');
});

test('whoever refuses is not worked with from afar', async () => {
  const ticket = await record();
  const { id } = await ask(ticket);
  assert.equal((await as(caller, '10:10')((tx) => refuseRemote(tx, { remoteConsent: id }))).state, 'refused');
  await assert.rejects(start(ticket), refuses('remote.consent_needed'));
});

test('a session needs a consent of its own scope or a wider one', async () => {
  const ticket = await record();
  await as(engineer, '10:05')((tx) => noteRemoteConsent(tx, { ticket, scope: 'view' }));
  await assert.rejects(start(ticket), refuses('remote.consent_needed'));
  assert.equal((await start(ticket, 'view')).scope, 'view');
});

test('a consent that is taken back ends the session at once', async () => {
  const ticket = await record();
  const { id } = await as(engineer, '10:05')((tx) => noteRemoteConsent(tx, { ticket, scope: 'control' }));
  await start(ticket);
  const taken = await as(caller, '10:18')((tx) => withdrawRemoteConsent(tx, { remoteConsent: id }));
  assert.deepEqual([taken.state, taken.withdrawnBy], ['withdrawn', 'contact']);
  const { sessions } = await accessOf(ticket);
  assert.deepEqual(
    sessions.map(({ endedBy, endedAt }) => [endedBy, endedAt]),
    [['withdrawal', '2026-11-20T02:18:00.000Z']],
  );
  await assert.rejects(start(ticket), refuses('remote.consent_needed'));
});

test('resolved from afar in one breath: the word on the phone, the session and the solution', async () => {
  const ticket = await record();
  const remote = { scope: 'control' as const, tool: 'ToDesk' };
  const done = await as(engineer, '10:30')((tx) => resolveTicket(tx, { ticket, ...solution, remote }));
  assert.deepEqual([done.status, done.handlingMode], ['resolved', 'remote']);
  const { consents, sessions, abilities } = await accessOf(ticket);
  assert.deepEqual(
    consents.map(({ state, way, person, notedBy }) => [state, way, person, notedBy?.id]),
    [['agreed', 'word_of_mouth', '赵雷', engineer.subjectId]],
  );
  assert.deepEqual(
    sessions.map(({ tool, endedBy }) => [tool, endedBy]),
    [['ToDesk', 'engineer']],
  );
  assert.deepEqual(abilities, []);
});

test('solved on the phone and from afar, recorded in one step; without a caller somebody is named', async () => {
  const resolution = { ...solution, remote: { scope: 'control' as const } };
  const told = await as(engineer, '11:00')((tx) => recordOne(tx, donghai, { resolution }));
  assert.equal(told.status, 'resolved');
  const unnamed = as(engineer, '11:00')((tx) => recordOne(tx, donghai, { resolution, callerId: undefined }));
  await assert.rejects(unnamed, refuses('remote.nobody_named', 'personName'));
  const named = { ...solution, remote: { scope: 'control' as const, personName: '机房值班员' } };
  const known = await as(engineer, '11:00')((tx) => recordOne(tx, donghai, { resolution: named, callerId: undefined }));
  assert.equal((await accessOf(known.id)).consents[0]?.person, '机房值班员');
});

test('what was only said is written by nothing that fails: the ticket stays as it was', async () => {
  const ticket = await record();
  const remote = { scope: 'control' as const, startedAt: '2026-11-20T09:00:00.000Z' };
  const resolve = as(engineer, '10:30')((tx) => resolveTicket(tx, { ticket, ...solution, remote }));
  await assert.rejects(resolve, refuses('remote.begins_later', 'remote.startedAt'));
  assert.deepEqual((await accessOf(ticket)).consents, []);
  assert.equal((await as(engineer, '10:31')((tx) => readTicket(tx, { ticket }))).status, 'registered');
});

test('a standing consent of the machine holds until it is taken back, and ends what ran by it', async () => {
  const assetId = await as(manager, '09:00')((tx) => makeMachine(tx, donghai, 'server'));
  const { id: ticket } = await as(engineer, '10:00')((tx) => recordOne(tx, donghai, { assetId }));
  const given = await as(
    boss,
    '09:30',
  )((tx) => recordStandingConsent(tx, { customerId: donghai.id, assetId, scope: 'file_transfer' }));
  assert.deepEqual([given.person, given.notedBy, given.asset?.id], ['孙丽', null, assetId]);
  assert.equal((await start(ticket, 'file_transfer')).isByStanding, true);
  await as(boss, '10:20')((tx) => withdrawStandingConsent(tx, { standingConsent: given.id }));
  assert.equal((await accessOf(ticket)).sessions[0]?.endedBy, 'withdrawal');
  await assert.rejects(start(ticket), refuses('remote.consent_needed'));
  const seen = await as(foreigner, '10:30')((tx) => listStandingConsents(tx, { customerId: donghai.id }));
  assert.deepEqual(seen.items, []);
});

test('staff note whose letter they have; a session is ended once', async () => {
  const note = { customerId: donghai.id, scope: 'control' as const };
  const nobody = as(engineer, '09:40')((tx) => recordStandingConsent(tx, note));
  await assert.rejects(nobody, refuses('remote.nobody_named', 'personName'));
  const given = await as(
    engineer,
    '09:40',
  )((tx) => recordStandingConsent(tx, { ...note, contactId: donghai.colleagueId, note: '2026 年授权书' }));
  assert.deepEqual([given.person, given.notedBy?.id, given.asset], ['孙丽', engineer.subjectId, null]);
  const ticket = await record();
  await as(engineer, '10:05')((tx) => noteRemoteConsent(tx, { ticket, scope: 'control' }));
  const { id: remoteSession } = await start(ticket);
  const end = () => as(engineer, '10:25')((tx) => endRemoteSession(tx, { remoteSession }));
  assert.equal((await end()).endedBy, 'engineer');
  await assert.rejects(end(), refuses('remote.ended'));
});
