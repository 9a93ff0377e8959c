import type { Id } from '../../../../kernel/id.ts';
import { makeToken } from '../../../../platform/crypto/token.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { ownTenant } from '../../../tenancy/index.ts';
import { isOpen } from '../surveys/survey.rules.ts';
import { surveyById } from '../surveys/survey.store.ts';
import { personAsked } from './person-asked.ts';
import { insertLink } from './survey-link.store.ts';

/** The path of a new link for a mail, of which no more than a hash is kept; null: nobody is asked any more. */
export async function makeSurveyLink(tx: Tx, surveyId: Id): Promise<string | null> {
  const survey = await surveyById(tx, surveyId, 'all');
  const provider = await ownTenant(tx);
  if (!survey || !provider || !isOpen(survey, tx.now) || !(await personAsked(tx, survey))) return null;
  const { text, hash } = makeToken(provider.code);
  await insertLink(tx, survey, hash);
  return `/s/${text}`;
}
