/** What there are report pages on: `/reports/<facts>`, whose records stand at `/<facts>`. */
export const reportFacts = ['tickets', 'clocks', 'surveys', 'calls', 'channel-records', 'needs'] as const;
export type ReportFacts = (typeof reportFacts)[number];

/** Saved reports and tiles hold a name that may be anything. */
export function factsNamed(name: string): ReportFacts {
  return reportFacts.find((known) => known === name) ?? 'tickets';
}

/** What somebody sees who has not asked for anything yet. */
export const usualQuestion = {
  tickets: { measure: ['count', 'overdue_rate', 'handling_time'], by: ['month'] },
  clocks: { measure: ['attainment_rate', 'attainment_rate_excused', 'clocks_breached'], by: ['month'] },
  surveys: { measure: ['survey_score', 'survey_satisfied_rate', 'survey_response_rate'], by: ['month'] },
  calls: { measure: ['call_count', 'call_answered_rate', 'call_wait'], by: ['day'] },
  'channel-records': { measure: ['record_count', 'recording_rate', 'record_open_count'], by: ['record_agent'] },
  needs: { measure: ['need_count', 'needs_answered_rate', 'needs_answered_soon_rate'], by: ['need_customer'] },
} as const;

/** Where the texts of their dimensions stand. */
export const dimensionTexts = {
  tickets: 'service-desk:dimension',
  clocks: 'sla:dimension',
  surveys: 'surveys:dimension',
  calls: 'channels:dimension',
  'channel-records': 'channels:dimension',
  needs: 'needs:dimension',
} as const;

/** Which of the texts says what instant their periods are of: `question.periodOfClocks`. */
export const basisOf = {
  tickets: '',
  clocks: 'OfClocks',
  surveys: 'OfSurveys',
  calls: 'OfCalls',
  'channel-records': 'OfRecords',
  needs: 'OfNeeds',
} as const;
