import { randomBytes, randomUUIDv7 } from 'node:crypto';
import type { Id } from '../../kernel/id.ts';

let last = { milliseconds: 0, counter: 0 };

/**
 * A new UUIDv7, greater than every one made before by this process. Node's own are random within a millisecond;
 * rows written together must keep their order, so the 12 bits after the version count up (RFC 9562 §6.2, method 1),
 * also while the machine's clock runs backwards.
 */
export function newId(): Id {
  const random = randomUUIDv7();
  last = following(last, Number.parseInt(random.slice(0, 8) + random.slice(9, 13), 16));
  const time = last.milliseconds.toString(16).padStart(12, '0');
  const counter = last.counter.toString(16).padStart(3, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${counter}${random.slice(18)}`;
}

function following(previous: typeof last, milliseconds: number): typeof last {
  if (milliseconds > previous.milliseconds) return { milliseconds, counter: randomStart() };
  if (previous.counter < 0xfff) return { milliseconds: previous.milliseconds, counter: previous.counter + 1 };
  return { milliseconds: previous.milliseconds + 1, counter: randomStart() };
}

/** Below 2048, so that at least as many ids fit into the millisecond. */
function randomStart(): number {
  return randomBytes(2).readUInt16BE() & 0x7ff;
}
