import type { WhatIfCounts, WhatIfFigure } from '../../what-if.contract.ts';

/** One line of the table: the same clocks as they were and as they would have been. */
export interface SummedFigure {
  key: string;
  level: WhatIfFigure['level'];
  kind: string;
  priority: WhatIfFigure['priority'];
  fact: WhatIfCounts;
  otherwise: WhatIfCounts;
  gained: number;
  lost: number;
}

/** By these together, in the order in which they come. */
export function summedBy(figures: readonly WhatIfFigure[], keyOf: (figure: WhatIfFigure) => string): SummedFigure[] {
  return [...Map.groupBy(figures, keyOf)].flatMap(([key, those]) => {
    const [first] = those;
    if (!first) return [];
    const { level, kind, priority } = first;
    const sum = (of: (figure: WhatIfFigure) => number) => those.reduce((all, figure) => all + of(figure), 0);
    const side = (name: 'fact' | 'otherwise') => ({
      met: sum((figure) => figure[name].met),
      breached: sum((figure) => figure[name].breached),
      open: sum((figure) => figure[name].open),
    });
    const both = { fact: side('fact'), otherwise: side('otherwise') };
    return [{ key, level, kind, priority, ...both, gained: sum((one) => one.gained), lost: sum((one) => one.lost) }];
  });
}

/** Met ÷ decided; null where nothing is decided. */
export function rateOf({ met, breached }: WhatIfCounts): number | null {
  return met + breached === 0 ? null : met / (met + breached);
}
