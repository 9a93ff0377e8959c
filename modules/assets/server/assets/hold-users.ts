import type { ContactHolder } from '../../../../platform/module/contact-holder.ts';
import { assetsToFetch, countAssetsOfUser, moveAssets } from './asset-user.store.ts';
import { eraseUser } from './erase-user.ts';

/** Machines know their users by id, and what they are called, or noted of them, may name them. */
export const assetUsers: ContactHolder = {
  name: 'assets',
  textKey: 'assets:holder.assets',
  count: countAssetsOfUser,
  move: moveAssets,
  async open(tx, contactId, most) {
    const assets = await assetsToFetch(tx, contactId, most);
    return assets.map(({ id, number, name }) => ({ title: `${number} ${name}`, href: `/assets/${id}` }));
  },
  erase: eraseUser,
};
