import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Notice, ToldEvent } from '../../../../platform/module/notice.ts';
import { handsOf } from '../tickets/ticket-people.store.ts';
import { workOnConsents } from './remote-consent.store.ts';

function tells(who: Notice['tells'], kind: string, rest: Partial<Notice>): Notice {
  const textKey = `service-desk:notice.ticket.${kind}`;
  const usual = { permission: 'ticket.read', to: [`ticket.${kind}`], byMail: false };
  return { kind: `ticket.${kind}`, textKey, tells: who, ...usual, ...rest };
}

/** Who is asked sees it at once, in the portal and by mail; who asked, what they said. */
export const remoteNotices: readonly Notice[] = [
  tells('contact', 'remote_asked', {
    byMail: true,
    whom: async (tx, { subject }) => (await handsOf(tx, subject.id)).contacts,
    params: ({ payload }) => ({ consentId: textIn(payload, 'consentId'), scope: textIn(payload, 'scope') }),
  }),
  tells('staff', 'remote_agreed', { whom: asker }),
  tells('staff', 'remote_refused', { whom: asker }),
  tells('staff', 'remote_withdrawn', { whom: asker }),
];

async function asker(tx: Tx, { payload }: ToldEvent): Promise<readonly Id[]> {
  const consentId = textIn(payload, 'consentId');
  const work = (await workOnConsents(tx, [consentId])).get(consentId);
  return work ? [work.askedById] : [];
}

function textIn(payload: Record<string, unknown>, name: string): string {
  const text = payload[name];
  return typeof text === 'string' ? text : '';
}
