import { route, type Route } from '../../../../platform/module/register.ts';
import * as uses from '../../licence-use.contract.ts';
import * as contract from '../../licence.contract.ts';
import { changeLicence, sealChangedKeys } from './change-licence.ts';
import { endLicenceUse } from './end-licence-use.ts';
import { giveLicence } from './give-licence.ts';
import { listLicenceUses } from './list-licence-uses.ts';
import { listLicences } from './list-licences.ts';
import { openKeys, readKeys } from './read-keys.ts';
import { readLicence } from './read-licence.ts';
import { recordLicence, sealNewKeys } from './record-licence.ts';
import { retireLicence } from './retire-licence.ts';

const [reads, changes] = ['software.read', 'licence.change'];

export const licenceRoutes: readonly Route[] = [
  route({ endpoint: contract.listLicences, access: reads, run: listLicences }),
  route({ endpoint: contract.readLicence, access: reads, run: readLicence }),
  route({ endpoint: contract.recordLicence, access: changes, before: sealNewKeys, run: recordLicence }),
  route({
    endpoint: contract.changeLicence,
    access: changes,
    needsRevision: true,
    before: sealChangedKeys,
    run: changeLicence,
  }),
  route({ endpoint: contract.retireLicence, access: changes, needsRevision: true, run: retireLicence }),
  route({
    endpoint: contract.readLicenceKeys,
    access: 'licence.read_keys',
    answersSecret: true,
    before: openKeys,
    run: readKeys,
  }),
  route({ endpoint: uses.listLicenceUses, access: reads, run: listLicenceUses }),
  route({ endpoint: uses.giveLicence, access: changes, run: giveLicence }),
  route({ endpoint: uses.endLicenceUse, access: changes, run: endLicenceUse }),
];
