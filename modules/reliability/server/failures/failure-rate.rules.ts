/** Less than this stands for chance rather than for a machine. */
const fewDeviceYears = 20;

export interface FailureCounts {
  devices: number;
  deviceYears: number;
  repairs: number;
  failing: number;
}

export interface Counted extends FailureCounts {
  minutes: number;
  /** How many were entered later than they are counted from. */
  enteredLater: number;
}

/** Of rows in which every machine stands once. */
export function addedUp(rows: readonly Counted[]): Counted {
  const sum = (of: (row: Counted) => number) => rows.reduce((all, row) => all + of(row), 0);
  return {
    devices: sum(({ devices }) => devices),
    deviceYears: sum(({ deviceYears }) => deviceYears),
    repairs: sum(({ repairs }) => repairs),
    failing: sum(({ failing }) => failing),
    minutes: sum(({ minutes }) => minutes),
    enteredLater: sum(({ enteredLater }) => enteredLater),
  };
}

export interface FailureRates {
  /** Repairs for each hundred device-years, to the hundredth. */
  repairRate: number | null;
  /** Share of 1. */
  failingShare: number | null;
  isFew: boolean;
}

/** AST-05: 年维修率 and 返修率. A rate of nothing is no number. */
export function ratesOf({ devices, deviceYears, repairs, failing }: FailureCounts): FailureRates {
  return {
    repairRate: deviceYears > 0 ? rounded((100 * repairs) / deviceYears, 100) : null,
    failingShare: devices > 0 ? rounded(failing / devices, 10_000) : null,
    isFew: deviceYears < fewDeviceYears,
  };
}

/** Sums of days as parts of years are true to far less than an hour: four places. */
export function roundedYears(deviceYears: number): number {
  return rounded(deviceYears, 10_000);
}

function rounded(value: number, parts: number): number {
  return Math.round(value * parts) / parts;
}
