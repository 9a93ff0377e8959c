import type { RawBuilder } from 'kysely';
import type { Instant } from '../../../../kernel/instant.ts';
import type { Fact, Figure } from '../../../../platform/database/figure.ts';
import { sql } from '../../../../platform/database/sql.ts';
import type { SurveyDimension, SurveyMeasure } from '../../survey-measure.contract.ts';

const every: Fact = sql`true`;
const isAnswered: Fact = sql`survey.state = 'answered'`;
const isOpen: Fact = sql`survey.state = 'sent'`;
const isLeftOut: Fact = sql`survey.state = 'not_asked'`;
/** What is still open may yet be answered; whom nobody asked can't answer. */
const hasEnded: Fact = sql`survey.state in ('answered', 'expired', 'refused')`;

/** The one definition of each measure (RPT-01), over the row `survey` of `surveysMeant`. */
export const surveyFigures: Record<SurveyMeasure, Figure> = {
  survey_score: { kind: 'amounts', of: sql<number | null>`survey.score::double precision`, among: isAnswered },
  survey_satisfied_rate: { kind: 'rate', of: sql`survey.score >= 4`, among: isAnswered },
  survey_low_rate: { kind: 'rate', of: sql`survey.score <= 2`, among: isAnswered },
  survey_response_rate: { kind: 'rate', of: isAnswered, among: hasEnded },
  survey_count: { kind: 'count', of: every },
  surveys_answered: { kind: 'count', of: isAnswered },
  surveys_open: { kind: 'count', of: isOpen },
  surveys_not_asked: { kind: 'count', of: isLeftOut },
  survey_not_asked_share: { kind: 'share', of: isLeftOut },
};

export const surveyKeys: Record<SurveyDimension, RawBuilder<string | null>> = {
  survey_customer: sql`survey.customer_id`,
  survey_category: sql`survey.category_id`,
  survey_engineer: sql`survey.assignee_id`,
  survey_team: sql`survey.team_id`,
  survey_site: sql`survey.site_id`,
  survey_score_given: sql`survey.score::text`,
  survey_state: sql`survey.state`,
  survey_way: sql`survey.way`,
  survey_reason: sql`survey.unasked_for`,
};

export const surveySent = sql<Instant>`survey.sent_at`;
