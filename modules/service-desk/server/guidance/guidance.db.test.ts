import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { historyOf } from '../../../../platform/log/event.store.ts';
import { staffOf } from '../../../../test/harness/callers.ts';
import { openDesk, refuses } from '../../../../test/harness/service-desk.ts';
import { categoriesDelivered } from '../../../catalogue/index.ts';
import type { AskedTree, GivenAnswer } from '../../guidance.contract.ts';
import { changeQuestionTree } from '../question-trees/change-question-tree.ts';
import { listQuestionTrees } from '../question-trees/list-question-trees.ts';
import { readQuestionTree } from '../question-trees/read-question-tree.ts';
import { recordQuestionTree } from '../question-trees/record-question-tree.ts';
import { retireQuestionTree } from '../question-trees/retire-question-tree.ts';
import { listSelfHelpVisits } from '../self-help/list-self-help-visits.ts';
import { recordSelfHelp } from '../self-help/record-self-help.ts';
import { makeMachine, personOf } from '../tickets/ticket.factory.ts';
import { recordTicket } from '../tickets/record-ticket.ts';
import { readAskedQuestions } from './read-asked-questions.ts';
import { readTicketGuidance } from './read-ticket-guidance.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, engineer, manager, other, stranger, donghai, xiling } = desk;
const user = personOf(donghai, 'end_user', donghai.callerId);
let categories: Map<string, string>;
let printer: AskedTree;

before(async () => {
  categories = await as(engineer, '09:00')(categoriesDelivered);
  printer = await asked(engineer);
});

const category = (code: string) => categories.get(code) ?? '';

async function asked(who: typeof engineer): Promise<AskedTree> {
  const query = { categoryId: category('product.peripheral') };
  const { tree } = await as(who, '09:00')((tx) => readAskedQuestions(tx, query));
  assert.ok(tree);
  return tree;
}

const way = (...answers: [string, string][]): GivenAnswer[] =>
  answers.map(([question, answer]) => ({ question, answer }));
const wholeOffice = way(['what', 'nothing'], ['light', 'error'], ['others', 'all']);
const jam = way(['what', 'jam']);

function report(answers: GivenAnswer[], said: object = {}) {
  const guidance = { versionId: printer.versionId, answers };
  return {
    kind: 'incident' as const,
    customerId: donghai.id,
    title: '打印机坏了',
    channel: 'phone',
    guidance,
    ...said,
  };
}

test('the delivered questions are asked of their category, of what lies below, and about their kind of machine', async () => {
  assert.equal(printer.name, '打印机与外设');
  const machine = await as(engineer, '09:00')((tx) => makeMachine(tx, donghai, 'printer'));
  const byMachine = await as(engineer, '09:00')((tx) => readAskedQuestions(tx, { assetId: machine }));
  assert.equal(byMachine.tree?.versionId, printer.versionId);
  const nothing = await as(engineer, '09:00')((tx) => readAskedQuestions(tx, { categoryId: category('service') }));
  assert.equal(nothing.tree, null);
});

test('what was answered sets what nobody said, and stands with the ticket in words', async () => {
  const ticket = await as(engineer, '10:00')((tx) => recordTicket(tx, report(wholeOffice)));
  assert.deepEqual([ticket.impact, ticket.urgency], ['severely_degraded', 'high']);
  assert.equal(ticket.category?.id, category('product.peripheral'));
  const { guidance } = await as(engineer, '10:01')((tx) => readTicketGuidance(tx, { ticket: ticket.id }));
  assert.deepEqual(
    guidance?.steps.map(({ answer }) => answer['zh-CN']),
    ['打不出来', '有红灯或报错', '整个办公室都打不了'],
  );
  const history = await as(engineer, '10:01')((tx) => historyOf(tx, { kind: 'ticket', id: ticket.id }));
  assert.ok(history.some(({ kind }) => kind === 'ticket.guided'));
});

test('what staff say themselves counts over the answers', async () => {
  const ticket = await as(engineer, '10:05')((tx) => recordTicket(tx, report(wholeOffice, { urgency: 'low' })));
  assert.deepEqual([ticket.impact, ticket.urgency], ['severely_degraded', 'low']);
});

test("the customer's people are asked what is public, and shown what they answered", async () => {
  const said = { channel: 'portal' };
  const ticket = await as(user, '10:10')((tx) => recordTicket(tx, report(wholeOffice, said)));
  assert.equal(ticket.urgency, 'high');
  const { guidance } = await as(user, '10:11')((tx) => readTicketGuidance(tx, { ticket: ticket.id }));
  assert.equal(guidance?.steps.length, 3);
});

test('a tip that helped is kept without a ticket; on the phone, or before any tip, it is not', async () => {
  const guidance = { versionId: printer.versionId, answers: jam };
  await as(user, '10:20')((tx) => recordSelfHelp(tx, { guidance }));
  const { items } = await as(engineer, '10:21')((tx) => listSelfHelpVisits(tx, {}));
  assert.deepEqual(
    items.map(({ customer, contact, via, tip }) => [customer.id, contact?.id, via, tip !== null]),
    [[donghai.id, donghai.callerId, 'portal', true]],
  );
  const ofXiling = staffOf([xiling.id], 'question_tree.read');
  assert.deepEqual((await as(ofXiling, '10:22')((tx) => listSelfHelpVisits(tx, {}))).items, []);
  assert.deepEqual((await other.as(stranger, (tx) => listSelfHelpVisits(tx, {}))).items, []);

  await assert.rejects(
    as(engineer, '10:23')((tx) => recordSelfHelp(tx, { guidance })),
    refuses('ticket.not_yours'),
  );
  const early = as(user, '10:24')((tx) => recordSelfHelp(tx, { guidance: { ...guidance, answers: wholeOffice } }));
  await assert.rejects(early, refuses('question_tree.no_tip', 'guidance'));
});

test('answers that were never possible are refused, and so are those of another provider', async () => {
  const never = as(engineer, '10:30')((tx) => recordTicket(tx, report(way(['light', 'off']))));
  await assert.rejects(never, refuses('question_tree.unknown_answer', 'guidance'));
  const theirs = other.as(stranger, (tx) => recordTicket(tx, report(jam)));
  await assert.rejects(theirs, refuses('unknown_reference', 'guidance'));
});

test('other questions are a new version; what was answered before stays as it was asked', async () => {
  const ticket = await as(engineer, '11:00')((tx) => recordTicket(tx, report(wholeOffice)));
  const { items } = await as(manager, '11:01')((tx) => listQuestionTrees(tx, {}));
  const id = items.find(({ name }) => name === '打印机与外设')?.id ?? '';
  const tree = await as(manager, '11:01')((tx) => readQuestionTree(tx, { questionTree: id }));
  const [first] = tree.questions;
  assert.ok(first);
  const questions = [{ ...first, answers: first.answers.filter(({ next }) => next === null) }];
  const changed = await as(
    manager,
    '11:02',
    1,
  )((tx) => changeQuestionTree(tx, { questionTree: id, questions, isPublic: false }));
  assert.deepEqual([changed.versions.length, changed.revision], [2, 2]);
  const { guidance } = await as(engineer, '11:03')((tx) => readTicketGuidance(tx, { ticket: ticket.id }));
  assert.equal(guidance?.steps.length, 3);

  const hidden = await as(
    user,
    '11:04',
  )((tx) => readAskedQuestions(tx, { categoryId: category('product.peripheral') }));
  assert.equal(hidden.tree, null);
  const sent = as(user, '11:05')((tx) => recordTicket(tx, report(jam, { channel: 'portal' })));
  await assert.rejects(sent, refuses('question_tree.unknown_answer', 'guidance'));

  await as(manager, '11:06', 2)((tx) => retireQuestionTree(tx, { questionTree: id }));
  const none = await as(
    engineer,
    '11:07',
  )((tx) => readAskedQuestions(tx, { categoryId: category('product.peripheral') }));
  assert.equal(none.tree, null);
});

test('a category has one tree, whose answers lead below it', async () => {
  const words = { 'zh-CN': '哪种？', en: null };
  const to = (categoryId: string) => [
    { key: 'q1', words, answers: [{ key: 'a1', words, sets: { categoryId }, next: null, tip: null }] },
  ];
  const head = { name: '服务器', categoryId: category('product.server'), isPublic: false, assetKinds: [] };
  const elsewhere = to(category('service.software'));
  const astray = as(manager, '11:10')((tx) => recordQuestionTree(tx, { ...head, questions: elsewhere }));
  await assert.rejects(astray, /unsound/);
  const questions = to(head.categoryId);
  await as(manager, '11:11')((tx) => recordQuestionTree(tx, { ...head, questions }));
  const second = as(manager, '11:12')((tx) => recordQuestionTree(tx, { ...head, questions }));
  await assert.rejects(second, refuses('question_tree.one_in_use', 'categoryId'));
});
