import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { categoriesDelivered } from '../../modules/catalogue/index.ts';
import { recordCustomField } from '../../modules/custom-fields/server/fields/record-custom-field.ts';
import { retireCustomField } from '../../modules/custom-fields/server/fields/retire-custom-field.ts';
import { recordQuestionTree } from '../../modules/service-desk/server/question-trees/record-question-tree.ts';
import { recordTicket } from '../../modules/service-desk/server/tickets/record-ticket.ts';
import { personOf } from '../../modules/service-desk/server/tickets/ticket.factory.ts';
import { openDesk, refuses } from '../harness/service-desk.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, engineer, manager, donghai } = desk;
const user = personOf(donghai, 'end_user', donghai.callerId);

test('an answer fills in an own field, as long as that is in use', async () => {
  const categoryId = (await as(engineer, '09:00')(categoriesDelivered)).get('service') ?? '';
  const report = { kind: 'incident' as const, customerId: donghai.id, title: '打印机坏了', channel: 'phone' };
  const field = { noun: 'ticket', kind: 'number', label: '楼层' } as const;
  const { id, key, revision } = await as(manager, '15:00')((tx) => recordCustomField(tx, field));
  const words = { 'zh-CN': '哪一层？', en: null };
  const saying = (custom: object) => [
    { key: 'floor', words, answers: [{ key: 'third', words, sets: { custom: { ...custom } }, next: null, tip: null }] },
  ];
  const tree = { name: '安装', categoryId, isPublic: true, assetKinds: [] };
  await assert.rejects(
    as(manager, '15:01')((tx) => recordQuestionTree(tx, { ...tree, questions: saying({ [key]: '三' }) })),
    refuses('question_tree.unsound', 'questions.0.answers.0'),
  );
  const made = await as(manager, '15:02')((tx) => recordQuestionTree(tx, { ...tree, questions: saying({ [key]: 3 }) }));
  const guidance = { versionId: made.versions[0]?.id ?? '', answers: [{ question: 'floor', answer: 'third' }] };
  const told = await as(engineer, '15:03')((tx) => recordTicket(tx, { ...report, guidance }));
  assert.deepEqual(told.custom, { [key]: 3 });

  await as(manager, '15:04', revision)((tx) => retireCustomField(tx, { customField: id }));
  const sent = { ...report, guidance, channel: 'portal' };
  const later = await as(user, '15:05')((tx) => recordTicket(tx, sent));
  assert.deepEqual(later.custom, {}, 'what is out of use keeps nobody from reporting');
});
