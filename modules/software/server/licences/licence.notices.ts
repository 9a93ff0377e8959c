import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Notice, NoticeSubject, NoticeWords } from '../../../../platform/module/notice.ts';
import { staffWithRole } from '../../../identity/index.ts';
import { productById } from '../products/product.store.ts';
import { licencesNamed } from './licence-name.store.ts';

/** Told by a job of ours, before the last day. */
export const ending: Notice = {
  kind: 'licence.ending',
  textKey: 'software:notice.licence.ending',
  tells: 'staff',
  permission: 'software.read',
  to: [],
  byMail: true,
};

/** Told by a job of ours, once each time that fewer are free than shall be. */
export const low: Notice = {
  kind: 'licence.low',
  textKey: 'software:notice.licence.low',
  tells: 'staff',
  permission: 'software.read',
  to: [],
  byMail: true,
};

const forbidden: Notice = {
  kind: 'asset.forbidden_software_found',
  textKey: 'software:notice.forbidden',
  tells: 'staff',
  permission: 'software.read',
  to: ['asset.forbidden_software_found'],
  byMail: false,
  whom: async (tx, { payload }) => whomToTell(tx, (await productById(tx, String(payload['productId'])))?.ownerId),
};

export const licenceNotices: readonly Notice[] = [ending, low, forbidden];

/** Who answers for the product; nobody does: who manages services. */
async function whomToTell(tx: Tx, ownerId: Id | null | undefined): Promise<readonly Id[]> {
  return ownerId ? [ownerId] : staffWithRole(tx, 'service_manager');
}

export const licenceNoticeSubject: NoticeSubject = {
  kind: 'licence',
  async describe(tx, ids) {
    const named = await licencesNamed(tx, ids);
    return new Map(named.map((licence): [Id, NoticeWords] => [licence.id, wordsOf(licence)]));
  },
};

function wordsOf({
  id,
  productName,
  customerName,
}: {
  id: Id;
  productName: string;
  customerName: string;
}): NoticeWords {
  return { name: productName, title: customerName, deskPath: `/licences/${id}`, portalPath: '/portal' };
}
