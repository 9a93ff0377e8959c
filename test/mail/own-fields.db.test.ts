import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { recordCustomField } from '../../modules/custom-fields/server/fields/record-custom-field.ts';
import { openMailDesk } from '../../modules/service-desk/server/mail-intake/mail-desk.cases.ts';

const desk = await openMailDesk();
after(() => desk.ground.close());
const { as, manager, come } = desk;

test('a mail becomes a ticket though an own field of tickets is required, as no mail has a form', async () => {
  const field = { noun: 'ticket', kind: 'line', label: '房间', isRequired: true } as const;
  await as(manager, '08:00')((tx) => recordCustomField(tx, field));
  const mail = await come();
  assert.deepEqual([mail.state, mail.why], ['taken', 'sender']);
});
