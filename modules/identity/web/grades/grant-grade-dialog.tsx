import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { gradesOf, grantGrade, ladders, listCriteria, type Grade, type Ladder } from '../../grade.contract.ts';
import type { StaffView } from '../../staff.contract.ts';
import './criteria.css';
import { useGrade } from './use-grade.ts';

/** `none`: the grade is taken away. */
interface GrantEntries {
  rung: `${Ladder}.${Grade | 'none'}`;
  evidence: string;
  grantedOn: string;
}

/** The criteria of the grade that is chosen stand above the evidence that they are met. */
export function GrantGradeDialog({ member, onClose }: { member: StaffView; onClose: () => void }) {
  const { t } = useTranslation('identity');
  const grant = useSend(grantGrade);
  const criteria = useAnswer(listCriteria).data?.items ?? [];
  const [rung, choose] = useState<string>();
  const criterion = criteria.find(({ ladder, grade }) => `${ladder}.${grade}` === rung);
  return (
    <FormDialog<GrantEntries>
      title={t('grade.grantTitle', { name: member.name })}
      text={criterion && <span className="identity-criterion-text">{criterion.text}</span>}
      fields={[
        { kind: 'choice', name: 'rung', label: t('grade.noun'), choices: useRungs(member), isRequired: true },
        { kind: 'day', name: 'grantedOn', label: t('grade.grantedOn'), isRequired: true },
        {
          kind: 'text',
          name: 'evidence',
          label: t('grade.evidence'),
          help: t('grade.evidenceHelp'),
          isRequired: true,
          most: 2000,
          rows: 5,
        },
      ]}
      onChange={({ rung }) => choose(typeof rung === 'string' ? rung : '')}
      submit={(entries) => grant.mutateAsync({ params: { staff: member.id }, body: bodyOf(entries) })}
      submitText={t('grade.grant')}
      onClose={onClose}
    />
  );
}

/** Every grade of both ladders that they don't have, and to take away what they have. */
function useRungs({ engineerGrade, deskGrade }: StaffView) {
  const { t } = useTranslation('identity');
  const { choicesOf } = useGrade();
  const held = { engineer: engineerGrade, desk: deskGrade };
  return ladders.flatMap((ladder) => {
    const hint = t(`grade.ladders.${ladder}`);
    const grades = choicesOf(ladder).filter(({ value }) => value !== held[ladder]);
    const none = held[ladder] === null ? [] : [{ value: 'none', label: t('grade.takeAway') }];
    return [...grades, ...none].map(({ value, label }) => ({
      value: `${ladder}.${value}`,
      label: `${hint} · ${label}`,
    }));
  });
}

function bodyOf({ rung, evidence, grantedOn }: GrantEntries) {
  const ladder = ladders.find((one) => rung.startsWith(`${one}.`)) ?? 'engineer';
  const grade = gradesOf[ladder].find((one) => rung === `${ladder}.${one}`) ?? null;
  return { ladder, grade, evidence, grantedOn };
}
