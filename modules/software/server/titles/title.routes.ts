import { route, type Route } from '../../../../platform/module/register.ts';
import * as contract from '../../software-title.contract.ts';
import { listTitles } from './list-titles.ts';
import { sortSoftwareTitle } from './sort-title.ts';

export const titleRoutes: readonly Route[] = [
  route({ endpoint: contract.listSoftwareTitles, access: 'software.read', run: listTitles }),
  route({
    endpoint: contract.sortSoftwareTitle,
    access: 'software_product.change',
    needsRevision: true,
    run: sortSoftwareTitle,
  }),
];
