/** `agreed`: by the date that is agreed with the customer. */
export const targetUnits = ['minutes', 'hours', 'agreed'] as const;
export type TargetUnit = (typeof targetUnits)[number];

const unitSeconds = { minutes: 60, hours: 3600 };

/** The unit in which people say a target: hours where they come out whole or halved. */
export function unitOf(targetSeconds: number | null): TargetUnit {
  if (targetSeconds === null) return 'agreed';
  return targetSeconds >= unitSeconds.hours && (targetSeconds * 2) % unitSeconds.hours === 0 ? 'hours' : 'minutes';
}

export function amountOf(targetSeconds: number | null, unit: TargetUnit): number | null {
  return targetSeconds === null || unit === 'agreed' ? null : targetSeconds / unitSeconds[unit];
}

/** No amount is 0, which the server refuses at its field: nothing is promised by accident. */
export function secondsOf(amount: number | null, unit: TargetUnit): number | null {
  return unit === 'agreed' ? null : Math.round((amount ?? 0) * unitSeconds[unit]);
}
