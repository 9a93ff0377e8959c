import type { Id } from '../../../../kernel/id.ts';
import type { QuestionnaireRow, QuestionnaireView } from '../../questionnaire.contract.ts';
import { abilitiesOnQuestionnaire } from './questionnaire.policy.ts';
import type { NamedQuestionnaire } from './questionnaire.store.ts';
import type { NamedVersion } from './questionnaire-version.store.ts';

function customerOf({ customerId, customerName }: NamedQuestionnaire) {
  return customerId === null ? null : { id: customerId, name: customerName ?? '' };
}

/** `versions`: newest first, at least one. */
export function questionnaireRow(
  questionnaire: NamedQuestionnaire,
  [newest]: readonly NamedVersion[],
): QuestionnaireRow {
  const { id, name, retiredAt } = questionnaire;
  const asks = { version: newest?.number ?? 0, questionCount: newest?.questions.length ?? 0 };
  return { id, name, customer: customerOf(questionnaire), ...asks, retiredAt };
}

interface Asking {
  permissions: ReadonlySet<string>;
  customers: 'all' | readonly Id[];
}

export function questionnaireView(
  questionnaire: NamedQuestionnaire,
  versions: readonly NamedVersion[],
  caller: Asking,
): QuestionnaireView {
  const { id, name, retiredAt, createdAt, revision } = questionnaire;
  return {
    id,
    name,
    customer: customerOf(questionnaire),
    questions: [...(versions[0]?.questions ?? [])],
    versions: versions.map(({ madeById, madeByName, questions, ...version }) => ({
      id: version.id,
      number: version.number,
      madeAt: version.madeAt,
      madeBy: madeById === null ? null : { id: madeById, name: madeByName ?? '' },
      questions: [...questions],
      surveys: version.surveys,
    })),
    retiredAt,
    createdAt,
    revision,
    abilities: abilitiesOnQuestionnaire(caller, questionnaire),
  };
}
