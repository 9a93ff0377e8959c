import type { ContactHolder } from '../../../../platform/module/contact-holder.ts';
import { assetsToFetch, countAssetsOfUser, moveAssets } from './asset-user.store.ts';

/** Machines know their users by id only: nothing is to be erased with a person. */
export const assetUsers: ContactHolder = {
  name: 'assets',
  textKey: 'assets:holder.assets',
  count: countAssetsOfUser,
  move: moveAssets,
  async open(tx, contactId, most) {
    const assets = await assetsToFetch(tx, contactId, most);
    return assets.map(({ id, number, name }) => ({ title: `${number} ${name}`, href: `/assets/${id}` }));
  },
};
