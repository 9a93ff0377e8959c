import { route, type Route } from '../../../../platform/module/register.ts';
import * as contract from '../../relation.contract.ts';
import { endRelation } from './end-relation.ts';
import { listRelations } from './list-relations.ts';
import { readRelation } from './read-relation.ts';
import { recordRelation } from './record-relation.ts';

const changes = 'relation.change';

export const relationRoutes: readonly Route[] = [
  route({ endpoint: contract.listRelations, access: 'relation.read', run: listRelations }),
  route({ endpoint: contract.readRelation, access: 'relation.read', run: readRelation }),
  route({ endpoint: contract.recordRelation, access: changes, run: recordRelation }),
  route({ endpoint: contract.endRelation, access: changes, needsRevision: true, run: endRelation }),
];
