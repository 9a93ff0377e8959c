/** How many files are read at once: each may hold up to `sheetLimits.megabytes`. */
const most = 2;

let reading = 0;
const waiting: (() => void)[] = [];

/** Waits until a file may be read; what it answers gives the turn to the next. */
export async function takeTurn(): Promise<() => void> {
  if (reading < most) reading += 1;
  else await new Promise<void>((come) => waiting.push(come));
  return leaveTurn;
}

function leaveTurn(): void {
  const next = waiting.shift();
  // the turn goes over as it is: nobody who comes in between can take it
  if (next) next();
  else reading -= 1;
}
