import type { Announcement } from '../../../../kernel/event.ts';
import type { Question } from '../../questionnaire.contract.ts';
import type { Questionnaire } from './questionnaire.rules.ts';

function ofQuestionnaire({ id, customerId }: Questionnaire, kind: string): Announcement {
  return {
    kind: `questionnaire.${kind}`,
    version: 1,
    subject: { kind: 'questionnaire', id },
    customerId,
    audience: 'internal',
    payload: {},
  };
}

interface Asked {
  version: number;
  questions: readonly Question[];
}

export function questionnaireRecorded(questionnaire: Questionnaire, { version, questions }: Asked): Announcement {
  const text = { name: questionnaire.name, questions };
  return { ...ofQuestionnaire(questionnaire, 'recorded'), payload: { version }, text };
}

/** Null: only its name. */
export function questionnaireChanged(questionnaire: Questionnaire, asked: Asked | null): Announcement {
  const text = { name: questionnaire.name, ...(asked && { questions: asked.questions }) };
  return { ...ofQuestionnaire(questionnaire, 'changed'), payload: { version: asked?.version ?? null }, text };
}

export function questionnaireRetired(questionnaire: Questionnaire): Announcement {
  return ofQuestionnaire(questionnaire, 'retired');
}

export function questionnaireReinstated(questionnaire: Questionnaire): Announcement {
  return ofQuestionnaire(questionnaire, 'reinstated');
}
