import { Checkbox, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { InstantInput } from '../../../../../web/ui/form/instant-input.tsx';
import { SearchSelect } from '../../../../../web/ui/search-select.tsx';
import { categorySource } from '../../../../catalogue/web/index.ts';
import { sitesOf } from '../../../../customers/web/index.ts';
import { ticketKinds } from '../words/ticket-kinds.ts';
import type { Situation } from './use-preview.ts';
import type { Whose } from './whose.ts';

interface SituationFieldsProps {
  whose: Whose;
  situation: Situation;
  onChange: (part: Situation) => void;
}

/** What the ticket of the preview is like. */
export function SituationFields({ whose, situation, onChange }: SituationFieldsProps) {
  const { t } = useTranslation('sla');
  return (
    <div className="yt-situation">
      <Select
        aria-label={t('condition.kinds')}
        value={situation.kind ?? 'incident'}
        options={ticketKinds.map((value) => ({ value, label: t(`ticketKind.${value}`) }))}
        onChange={(kind: string) => onChange({ kind })}
      />
      <Checkbox checked={situation.isVip === true} onChange={(event) => onChange({ isVip: event.target.checked })}>
        {t('condition.isVip')}
      </Checkbox>
      <label className="yt-situation-when">
        <span className="yt-unseen">{t('preview.when')}</span>
        <InstantInput value={situation.startAt} onChange={(startAt) => onChange({ startAt })} />
      </label>
      <SearchSelect
        label={t('condition.siteIds')}
        placeholder={t('preview.anySite')}
        source={sitesOf(whose.customerId)}
        value={situation.siteId}
        onChange={(siteId) => onChange({ siteId })}
      />
      <SearchSelect
        label={t('condition.categoryIds')}
        placeholder={t('preview.anyCategory')}
        source={categorySource}
        value={situation.categoryId}
        onChange={(categoryId) => onChange({ categoryId })}
      />
    </div>
  );
}
