import * as z from 'zod/mini';

/** What is measured on time entries, each defined once (RPT-01). */
export const timeMeasures = ['time_hours', 'time_billable_hours', 'time_count'] as const;
export type TimeMeasure = (typeof timeMeasures)[number];
export const timeMeasureShape = z.enum(timeMeasures);

/** What they are divided by, beside time. */
export const timeDimensions = ['time_staff', 'time_customer', 'time_kind', 'time_billable'] as const;
export type TimeDimension = (typeof timeDimensions)[number];
