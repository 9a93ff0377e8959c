import { route, type Route } from '../../../../platform/module/register.ts';
import * as contract from '../../what-if.contract.ts';
import type { ModulesAbove } from '../subjects/modules-above.ts';
import { listWhatIfClocks } from './list-what-if-clocks.ts';
import { listWhatIfs } from './list-what-ifs.ts';
import { readWhatIfFigures } from './read-what-if-figures.ts';
import { readWhatIf } from './read-what-if.ts';
import { recordWhatIf } from './record-what-if.ts';
import { stopWhatIf } from './stop-what-if.ts';

const read = 'what_if.read';
const ask = 'what_if.ask';

export function whatIfRoutes(above: ModulesAbove): readonly Route[] {
  return [
    route({ endpoint: contract.listWhatIfs, access: read, run: listWhatIfs }),
    route({ endpoint: contract.readWhatIf, access: read, run: readWhatIf }),
    route({ endpoint: contract.readWhatIfFigures, access: read, run: readWhatIfFigures }),
    route({
      endpoint: contract.listWhatIfClocks,
      access: read,
      run: (tx, input) => listWhatIfClocks(tx, above, input),
    }),
    route({ endpoint: contract.recordWhatIf, access: ask, run: recordWhatIf }),
    route({ endpoint: contract.stopWhatIf, access: ask, run: stopWhatIf }),
  ];
}
