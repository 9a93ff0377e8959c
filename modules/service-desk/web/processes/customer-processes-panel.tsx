import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../../web/api/session.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import type { PanelProps } from '../../../../web/register.ts';
import { Go, useGo } from '../../../../web/ui/go.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { listProcessVariants } from '../../process-variant.contract.ts';

/** What is tailored for a customer. */
export function CustomerProcessesPanel({ subjectId: customerId }: PanelProps) {
  const { t } = useTranslation('service-desk');
  const go = useGo();
  const mayChange = useMay('process_variant.change');
  const result = useAnswer(listProcessVariants, { query: { customerId } });
  return (
    <Answered result={result}>
      {({ items }) => (
        <>
          {items.length === 0 && <p className="yt-quiet">{t('process.noOwn')}</p>}
          {items.map(({ id, name, contract, category }) => (
            <p key={id}>
              <Go to={`/process-variants/${id}`}>{name}</Go>{' '}
              <span className="yt-quiet">{[contract?.name, category?.name].filter(Boolean).join(' · ')}</span>
            </p>
          ))}
          {mayChange && (
            <Button size="small" onClick={() => go(`/process-variants/new?customerId=${customerId}`)}>
              {t('process.new')}
            </Button>
          )}
        </>
      )}
    </Answered>
  );
}
