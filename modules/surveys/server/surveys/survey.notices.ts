import type { Id } from '../../../../kernel/id.ts';
import type { Notice, NoticeSubject, ToldEvent } from '../../../../platform/module/notice.ts';
import { makeSurveyLink } from '../visits/make-survey-link.ts';
import { describeSurveys } from './describe-surveys.ts';
import { whoMakesGood } from './who-makes-good.ts';

function askedBy(way: string, { payload }: ToldEvent): readonly Id[] {
  const { contactId } = payload;
  return payload['way'] === way && typeof contactId === 'string' ? [contactId] : [];
}

function asks(way: 'portal' | 'mail'): Notice {
  return {
    kind: `survey.by_${way}`,
    textKey: `surveys:notice.by_${way}`,
    tells: 'contact',
    permission: 'survey.answer',
    to: ['survey.sent'],
    byMail: way === 'mail',
    whom: async (_tx, event) => askedBy(way, event),
  };
}

/** A low score reaches the service manager, and whoever answers for the ticket and is to make it good (QUA-03). */
const lowScore: Notice = {
  kind: 'survey.low_score',
  textKey: 'surveys:notice.low_score',
  tells: 'staff',
  permission: 'recovery_task.read',
  byMail: true,
  to: ['survey.answered'],
  whom: (tx, { payload }) => whoMakesGood(tx, payload),
  params: ({ payload }) => ({ score: Number(payload['score'] ?? 0) }),
};

/** Who is called on the phone is told nothing. */
export const surveyNotices: readonly Notice[] = [asks('portal'), asks('mail'), lowScore];

export const surveysInNotices: NoticeSubject = { kind: 'survey', describe: describeSurveys, guestPath: makeSurveyLink };
