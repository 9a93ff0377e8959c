import { Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../../web/api/use-answer.ts';
import { SearchSelect } from '../../../../../web/ui/search-select.tsx';
import { Answered } from '../../../../../web/ui/state/answered.tsx';
import { useUrlState } from '../../../../../web/ui/url-state.ts';
import { customerSource } from '../../../../customers/web/index.ts';

import { listAgreementTemplates } from '../../../agreement-template.contract.ts';
import { agreementLevels } from '../../../clock-kind.contract.ts';
import { TemplateCard } from './template-card.tsx';
import './templates.css';
import { contractsOf } from './contract-source.ts';
import { useMeant } from './use-meant.ts';

/** With whom, and from which of the delivered templates: side by side, in words. */
export function ChooseBeginning() {
  const { t } = useTranslation('sla');
  const meant = useMeant();
  const result = useAnswer(listAgreementTemplates);
  const isMissing = meant.level === 'sla' && meant.customerId === undefined && meant.contractId === undefined;
  return (
    <>
      <WithWhom />
      <h2 className="yt-templates-title">{t('template.choose')}</h2>
      {isMissing && <p className="yt-quiet">{t('template.customerFirst')}</p>}
      <Answered result={result} lines={8}>
        {({ items }) => (
          <ul className="yt-templates" aria-label={t('template.plural')}>
            {items.map((template) => (
              <TemplateCard key={template.code} template={template} isDisabled={isMissing} />
            ))}
          </ul>
        )}
      </Answered>
    </>
  );
}

function WithWhom() {
  const { t } = useTranslation('sla');
  const { change } = useUrlState();
  const { level, customerId, contractId } = useMeant();
  return (
    <div className="yt-with-whom">
      <Radio.Group
        aria-label={t('agreement.level')}
        value={level}
        options={agreementLevels.map((value) => ({ value, label: t(`level.${value}`) }))}
        onChange={(event) => change({ level: String(event.target.value) })}
      />
      <p className="yt-quiet">{t(`level.${level}Text`)}</p>
      <div className="yt-with-whom-fields">
        <SearchSelect
          label={t('agreement.customer')}
          placeholder={t(level === 'sla' ? 'agreement.customerMust' : 'agreement.customerMay')}
          source={customerSource}
          value={customerId}
          onChange={(next) => change({ customerId: next, contractId: undefined })}
        />
        {customerId !== undefined && (
          <SearchSelect
            label={t('agreement.contract')}
            placeholder={t('agreement.contractMay')}
            source={contractsOf(customerId)}
            value={contractId}
            onChange={(next) => change({ contractId: next })}
          />
        )}
      </div>
    </div>
  );
}
