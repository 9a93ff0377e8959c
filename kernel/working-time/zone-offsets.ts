/** A stretch of real time in which a zone's wall clock stays at one distance from UTC; all in milliseconds. */
export interface OffsetStretch {
  from: number;
  to: number;
  /** Wall clock minus UTC. */
  offset: number;
}

/** The stretches that fill `from` to `to` without a hole, in order: one, and one more for each change of the clocks. */
export function offsetStretches(timeZone: string, from: number, to: number): OffsetStretch[] {
  const stretches: OffsetStretch[] = [];
  let begin = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(timeZone);
  while (begin.epochMilliseconds < to) {
    const change = begin.getTimeZoneTransition('next');
    const end = Math.min(change?.epochMilliseconds ?? to, to);
    stretches.push({ from: begin.epochMilliseconds, to: end, offset: begin.offsetNanoseconds / 1_000_000 });
    if (!change) break;
    begin = change;
  }
  return stretches;
}
