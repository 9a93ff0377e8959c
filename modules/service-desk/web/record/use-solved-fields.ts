import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import type { Choice } from '../../../../web/ui/choice.ts';
import type { Field, FieldValues } from '../../../../web/ui/form/field.ts';
import { readCategoryRequirements } from '../../../catalogue/category.contract.ts';
import { useResolutionFields } from '../acts/use-resolution-fields.ts';
import { useSaidRemoteFields } from '../remote/use-said-remote-fields.ts';
import { TimeInput } from '../time/time-input.tsx';
import { idIn } from './use-proposal.ts';

/** Whether it was solved on the phone, and then how, with all that its category asks of whoever resolves (SD-07, SD-10). */
export function useSolvedFields(values: FieldValues): Field[] {
  const { isSolved, categoryId } = values;
  const { t } = useTranslation('service-desk');
  const category = idIn(categoryId);
  const isAsked = isSolved === true && category !== undefined;
  const params = { category: category ?? '' };
  const asked = useAnswer(readCategoryRequirements, { params }, { enabled: isAsked }).data;
  const resolution = useResolutionFields('resolution.');
  const lines = asked?.checklist.map(({ key, text }) => ({ value: key, label: text })) ?? [];
  const needs = (field: string) => asked?.requiredFields.includes(field) === true;
  const solved: Field = {
    kind: 'switch',
    name: 'isSolved',
    label: t('record.isSolved'),
    help: t('record.isSolvedHelp'),
    share: 'half',
  };
  const fromAfar = useSaidRemoteFields({
    isTicked: values['remote'] === true,
    hasCaller: idIn(values['callerId']) !== undefined,
  });
  const isRemote = values['resolution.mode'] === 'remote';
  if (isSolved !== true) return [solved];
  return [
    solved,
    ...resolution.map((field) => (field.kind === 'text' ? { ...field, rows: 2 } : field)),
    ...(isRemote ? fromAfar : []),
    ...demandedFields(t, { needs, lines }),
  ];
}

interface Demanded {
  needs: (field: string) => boolean;
  lines: readonly Choice[];
}

function demandedFields(t: (key: string) => string, { needs, lines }: Demanded): Field[] {
  const required = { isRequired: true } as const;
  const checks = { kind: 'choice', name: 'checkedKeys', label: t('check.title'), choices: lines } as const;
  return [
    ...(needs('steps')
      ? [{ kind: 'text', name: 'steps', label: t('resolve.steps'), rows: 2, ...required } as const]
      : []),
    ...(needs('time_entry')
      ? [{ kind: 'own', name: 'timeEntry', label: t('time.noun'), part: TimeInput, ...required } as const]
      : []),
    ...(lines.length > 0 ? [{ ...checks, isMultiple: true, ...required }] : []),
  ];
}
