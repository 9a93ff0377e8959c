import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import type { PanelProps } from '../../../../web/register.ts';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { readAsset } from '../../asset.contract.ts';
import { readCommissioning, type CommissioningView } from '../../commissioning.contract.ts';
import './asset-commissioning.css';
import { ExceptionActs } from './exception-acts.tsx';
import { MissingPart } from './missing-part.tsx';

/** What a machine lacks before it is put into use, each with the act that mends it, and what lets it through meanwhile. */
export function AssetCommissioning({ subjectId: asset }: PanelProps) {
  const { t } = useTranslation('assets');
  const result = useAnswer(readCommissioning, { params: { asset } });
  return (
    <Answered result={result}>
      {(view) =>
        view.missing.length === 0 ? (
          <Status tone="good" text={t('commissioning.complete')} />
        ) : (
          <Missing asset={asset} view={view} />
        )
      }
    </Answered>
  );
}

function Missing({ asset, view }: { asset: string; view: CommissioningView }) {
  const { t } = useTranslation('assets');
  const record = useAnswer(readAsset, { params: { asset } });
  const { mode, missing, abilities } = view;
  return (
    <div className="asset-commissioning">
      <Status
        tone={mode === 'enforce' ? 'breached' : 'soon'}
        text={t(`commissioning.${mode}Text`, { count: missing.length })}
      />
      <ul className="asset-commissioning-parts">
        {missing.map((part) => (
          <MissingPart key={part} part={part} asset={record.data} abilities={abilities} />
        ))}
      </ul>
      <Exception exception={view.exception} />
      <ExceptionActs asset={asset} view={view} />
    </div>
  );
}

function Exception({ exception }: Pick<CommissioningView, 'exception'>) {
  const { t } = useTranslation('assets');
  const format = useFormat();
  if (!exception) return null;
  const { isPast, dueOn, reason, grantedBy } = exception;
  const said = { name: grantedBy.name, day: format.day(dueOn), reason };
  return <p>{t(isPast ? 'commissioning.exceptionPast' : 'commissioning.exceptionText', said)}</p>;
}
