import assert from 'node:assert/strict';
import * as cast from '../../../demo/cast/cast.ts';
import { signIn } from '../../../modules/identity/session.contract.ts';
import { retireMailServer } from '../../../modules/notifications/mail-server.contract.ts';
import { reportByLabel } from '../../../modules/service-desk/label-visit.contract.ts';
import { enterBySurveyLink } from '../../../modules/surveys/survey-visit.contract.ts';
import { Client } from '../../cast/client.ts';
import type { World } from '../../cast/world.ts';
import { openMailBox } from '../../notifications/mail-box.ts';
import type { Family } from '../../proof/family.ts';
import { letInToMachine } from '../../walls/let-in-to-machine.ts';
import type { AttackGround } from '../ground.ts';
import { handMailsTo } from './hand-mails-to.ts';

const [inCheck, often] = [12, 60];
/** As many as a label takes reports in an hour. */
const mostMails = 6;

/** Forms that stand open to somebody without an account, sent again and again so that somebody else is written to. */
export const drownedByForms: Family<AttackGround> = {
  name: 'drowned by forms',
  holds: 'No form that stands open sends one address more than a few mails, however often it is sent.',
  isQuick: true,
  async prove({ world }, { isQuick }) {
    const box = await openMailBox();
    const admin = world.as('admin');
    assert.equal(await handMailsTo(admin, { port: box.port, fromName: '华信' }), 200);
    try {
      const times = isQuick ? inCheck : often;
      await sendForms(world, times);
      for (let round = 0; round < 3; round += 1) await world.work();
      const counts = Map.groupBy(
        box.mails.flatMap(({ to }) => to),
        (address) => address,
      );
      for (const [address, mails] of counts)
        assert.ok(mails.length <= mostMails, `${mails.length} mails went to ${address}`);
      return { tried: times * 3, measured: `${box.mails.length} mails came of it` };
    } finally {
      await admin.ask(retireMailServer);
      await box.close();
    }
  },
};

async function sendForms(world: World, times: number): Promise<void> {
  const { customer, contact } = world.ids;
  const machine = { customerId: customer.donghai, userId: contact.caller };
  const { asset: assetId, token } = await letInToMachine(world, 'admin', machine);
  const guest = new Client(world.app, token, { guestOf: 'asset' });
  const nobody = world.as('nobody');
  const { email } = cast.contacts.customerManager;
  for (let at = 0; at < times; at += 1) {
    const report = { assetId, words: `坏了 ${at}`, name: cast.contacts.colleague.email };
    const { status } = await guest.try(reportByLabel, { body: report });
    assert.equal(status, at < mostMails ? 201 : 429, `report ${at} was answered ${status}`);
    await nobody.try(signIn, { body: { provider: 'huaxin', email, password: `wrong ${at}` } });
    await nobody.try(enterBySurveyLink, { body: { link: `huaxin.${'A'.repeat(43)}` } });
  }
}
