import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { readWhatIfFigures as endpoint, WhatIfFigure } from '../../what-if.contract.ts';
import { countCompared, type CountedClocks } from './what-if-clock.store.ts';
import { whatIfById } from './what-if.store.ts';

/** Counted anew whenever they are read, inside the reader's walls: also while it is still worked out. */
export async function readWhatIfFigures(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const { id } = found(await whatIfById(tx, input.whatIf));
  return { items: (await countCompared(tx, id)).map(figureView) };
}

function figureView({ customerId, customer, ...counted }: CountedClocks): WhatIfFigure {
  const { level, kind, priority, month, met, breached, open, gained, lost } = counted;
  return {
    // written from clocks, whose table holds them to these values
    level: level as WhatIfFigure['level'],
    kind,
    priority: priority as WhatIfFigure['priority'],
    month,
    customer: { id: customerId, name: customer },
    fact: { met: counted.factMet, breached: counted.factBreached, open: counted.factOpen },
    otherwise: { met, breached, open },
    gained,
    lost,
  };
}
