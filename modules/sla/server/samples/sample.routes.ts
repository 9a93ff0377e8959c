import { route, type Route } from '../../../../platform/module/register.ts';
import * as contract from '../../sample.contract.ts';
import { changeSeries } from './change-series.ts';
import { listSeries } from './list-series.ts';
import { pushSamples } from './push-samples.ts';
import { readSeries } from './read-series.ts';
import { recordSeries } from './record-series.ts';
import { reinstateSeries } from './reinstate-series.ts';
import { retireSeries } from './retire-series.ts';

const reads = 'objective.read';
const changes = 'objective.change';

export const sampleRoutes: readonly Route[] = [
  route({ endpoint: contract.listSeries, access: reads, run: listSeries }),
  route({ endpoint: contract.readSeries, access: reads, run: readSeries }),
  route({ endpoint: contract.recordSeries, access: changes, run: recordSeries }),
  route({ endpoint: contract.changeSeries, access: changes, needsRevision: true, run: changeSeries }),
  route({ endpoint: contract.retireSeries, access: changes, run: retireSeries }),
  route({ endpoint: contract.reinstateSeries, access: changes, run: reinstateSeries }),
  route({ endpoint: contract.pushSamples, access: 'sample.push', run: pushSamples }),
];
