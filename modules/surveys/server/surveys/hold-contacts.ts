import type { ContactHolder } from '../../../../platform/module/contact-holder.ts';
import { forgetContact } from './forget-contact.ts';
import { countSurveysOf, disclosedSurveys, moveSurveys } from './survey-contact.store.ts';

/** Surveys name whom they asked, and keep what they said in their own words. */
export const contactsInSurveys: ContactHolder = {
  name: 'surveys',
  textKey: 'surveys:holder.surveys',
  count: countSurveysOf,
  move: moveSurveys,
  disclose: disclosedSurveys,
  erase: forgetContact,
};
