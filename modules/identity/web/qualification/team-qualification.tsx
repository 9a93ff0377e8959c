import { EditOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { Missing } from '../../../../web/ui/words/instant-text.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { readQualification, type QualificationOutcome } from '../../qualification.contract.ts';
import type { TeamView } from '../../team.contract.ts';
import { Links } from '../names.tsx';
import './qualification.css';
import { SetQualificationDialog } from './set-qualification-dialog.tsx';
import { useRuleWords } from './use-rule-words.ts';

/** What the team must be made of, rule by rule: met or not, with the figure and who falls short. */
export function TeamQualification({ team }: { team: TeamView }) {
  const { t } = useTranslation('identity');
  const [isSetting, set] = useState(false);
  const result = useAnswer(readQualification, { params: { team: team.id } });
  return (
    <Section
      title={t('qualification.title')}
      beside={
        team.abilities.includes('change') && (
          <Button size="small" icon={<EditOutlined />} disabled={!result.data} onClick={() => set(true)}>
            {t('shell:action.edit')}
          </Button>
        )
      }
    >
      <Answered result={result} lines={3}>
        {({ items }) => (
          <>
            {items.length > 0 ? <Outcomes items={items} /> : <NoRules />}
            {isSetting && <SetQualificationDialog team={team} rules={items} onClose={() => set(false)} />}
          </>
        )}
      </Answered>
    </Section>
  );
}

function NoRules() {
  const { t } = useTranslation('identity');
  return <EmptyState title={t('qualification.emptyTitle')} text={t('qualification.emptyText')} />;
}

function Outcomes({ items }: { items: readonly QualificationOutcome[] }) {
  const { t } = useTranslation('identity');
  const words = useRuleWords();
  return (
    <table className="identity-rules">
      <thead>
        <tr>
          <th scope="col">{t('qualification.rule')}</th>
          <th scope="col">{t('qualification.result')}</th>
          <th scope="col">{t('qualification.figure')}</th>
          <th scope="col">{t('qualification.short')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((outcome) => (
          <tr key={outcome.id}>
            <th scope="row">{words.sentence(outcome)}</th>
            <td>
              <Verdict isMet={outcome.isMet} />
            </td>
            <td>{words.figure(outcome) ?? <Missing />}</td>
            <td>{outcome.short.length > 0 ? <Links of={outcome.short} below="/staff" /> : <Missing />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Of a team without members nothing can be said. */
function Verdict({ isMet }: Pick<QualificationOutcome, 'isMet'>) {
  const { t } = useTranslation('identity');
  if (isMet === null) return <Missing />;
  return <Status tone={isMet ? 'good' : 'breached'} text={t(isMet ? 'qualification.met' : 'qualification.missed')} />;
}
