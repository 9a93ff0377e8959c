/** What there are report pages on: `/reports/<facts>`, whose records stand at `/<facts>`. */
export const reportFacts = ['tickets', 'clocks'] as const;
export type ReportFacts = (typeof reportFacts)[number];

/** Saved reports and tiles hold a name that may be anything. */
export function factsNamed(name: string): ReportFacts {
  return reportFacts.find((known) => known === name) ?? 'tickets';
}

/** What somebody sees who has not asked for anything yet. */
export const usualQuestion = {
  tickets: { measure: ['count', 'overdue_rate', 'handling_time'], by: ['month'] },
  clocks: { measure: ['attainment_rate', 'attainment_rate_excused', 'clocks_breached'], by: ['month'] },
} as const;

/** Where the texts of their dimensions stand. */
export const dimensionTexts = { tickets: 'service-desk:dimension', clocks: 'sla:dimension' } as const;
