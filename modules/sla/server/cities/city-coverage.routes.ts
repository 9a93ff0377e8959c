import { route, type Route } from '../../../../platform/module/register.ts';
import * as contract from '../../city-coverage.contract.ts';
import { changeCityCoverage } from './change-city-coverage.ts';
import { findCityCoverage } from './find-city-coverage.ts';
import { listCityCoverage } from './list-city-coverage.ts';
import { readCityCoverage } from './read-city-coverage.ts';
import { recordCityCoverage } from './record-city-coverage.ts';
import { reinstateCityCoverage } from './reinstate-city-coverage.ts';
import { retireCityCoverage } from './retire-city-coverage.ts';

const reads = 'city_coverage.read';
const changes = 'city_coverage.change';

export const cityCoverageRoutes: readonly Route[] = [
  route({ endpoint: contract.listCityCoverage, access: reads, run: listCityCoverage }),
  route({ endpoint: contract.findCityCoverage, access: reads, run: findCityCoverage }),
  route({ endpoint: contract.readCityCoverage, access: reads, run: readCityCoverage }),
  route({ endpoint: contract.recordCityCoverage, access: changes, run: recordCityCoverage }),
  route({ endpoint: contract.changeCityCoverage, access: changes, needsRevision: true, run: changeCityCoverage }),
  route({ endpoint: contract.retireCityCoverage, access: changes, run: retireCityCoverage }),
  route({ endpoint: contract.reinstateCityCoverage, access: changes, run: reinstateCityCoverage }),
];
