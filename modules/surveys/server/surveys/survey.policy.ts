import { Refusal } from '../../../../kernel/refusal.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { surveyRefusals } from './survey.refusals.ts';
import { isOpen, type AnsweredAs, type Survey, type SurveyScope } from './survey.rules.ts';

export interface Asking {
  kind: string;
  subjectId: Id | null;
  permissions: ReadonlySet<string>;
}

/** Staff see every survey inside their walls; the customer's people those that ask them. */
export function scopeOf({ kind, subjectId }: Asking): SurveyScope {
  if (kind === 'staff' || kind === 'system') return 'all';
  // without a person behind it nothing is theirs: an id that no contact has
  return { contactId: subjectId ?? '00000000-0000-0000-0000-000000000000' };
}

/** What the caller may do now. */
export function abilitiesOn(caller: Asking, survey: Survey, now: Instant): string[] {
  if (!isOpen(survey, now)) return [];
  const answers = mayAnswer(caller, survey) ? ['answer', 'refuse'] : [];
  return isStaff(caller) && caller.permissions.has('survey.call') ? [...answers, 'call'] : answers;
}

/** Refuses whoever is neither the person asked nor may write down what they say, then what was answered or is over. */
export function refuseUnlessOpen(caller: Asking, survey: Survey, now: Instant): void {
  if (!mayAnswer(caller, survey)) throw new Refusal(surveyRefusals.staff_only);
  refuseEnded(survey, now);
}

/** Once is once, and politely. */
export function refuseEnded(survey: Pick<Survey, 'state' | 'expiresAt'>, now: Instant): void {
  if (survey.state === 'answered') throw new Refusal(surveyRefusals.answered_already);
  if (survey.state === 'not_asked') throw new Refusal(surveyRefusals.not_asked);
  if (!isOpen(survey, now)) throw new Refusal(surveyRefusals.over);
}

/** Who writes an answer down. */
export function answeredAs({ kind }: Asking): AnsweredAs {
  if (kind === 'guest') return 'guest';
  return kind === 'contact' ? 'contact' : 'staff';
}

export function isStaff({ kind }: Asking): boolean {
  return kind === 'staff';
}

/** The desk for whom it has on the phone; of the customer's people, nobody but the one who is asked. */
function mayAnswer(caller: Asking, { contactId }: Survey): boolean {
  if (!caller.permissions.has('survey.answer')) return false;
  return isStaff(caller) || (caller.kind === 'contact' && contactId === caller.subjectId);
}
