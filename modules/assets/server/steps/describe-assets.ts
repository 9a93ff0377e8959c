import type { NoticeSubject } from '../../../../platform/module/notice.ts';
import { assetsIn } from '../assets/asset.store.ts';
import { scopeOf } from '../assets/asset.policy.ts';

/** What machines are called where something is asked about them, to those who may see them. */
export const assetsInNotices: NoticeSubject = {
  kind: 'asset',
  describe: async (tx, ids) => {
    const named = assetsIn(tx, scopeOf(tx.caller))
      .select(['id', 'number', 'name'])
      .where('id', 'in', [...ids]);
    const rows = ids.length === 0 ? [] : await tx.rows(named);
    return new Map(
      rows.map(({ id, number, name }) => [
        id,
        { name: number, title: name, deskPath: `/assets/${id}`, portalPath: `/portal/machines/${id}` },
      ]),
    );
  },
};
