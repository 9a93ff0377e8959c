import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../../web/api/session.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useNow } from '../../../../web/api/use-now.ts';
import { useFormat, useTimeZone } from '../../../../web/i18n/use-format.ts';
import { wallFromInstant } from '../../../../web/ui/form/wall-time.ts';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import { readAssetOnDay, type AssetOnDay } from '../../asset-change.contract.ts';
import { sizeText } from '../../component-size.contract.ts';
import './asset-on-day.css';
import { useToldWords } from './use-told-words.tsx';
import { DayInput } from '../../../../web/ui/form/day-input.tsx';

/** The whole record as it was at the end of a day, by the provider's clock; begins with today. */
export function AssetOnDayView({ asset }: { asset: string }) {
  const { t } = useTranslation('assets');
  const own = useTimeZone();
  const timeZone = useSession()?.provider.timeZone ?? own;
  const today = wallFromInstant(useNow(), timeZone).slice(0, 10);
  const [day, choose] = useState(today);
  return (
    <section className="asset-on-day">
      <label>
        {t('history.pick')}{' '}
        <DayInput max={today} value={day} onChange={({ target }) => target.value !== '' && choose(target.value)} />
      </label>
      <RecordOn key={day} asset={asset} day={day} />
    </section>
  );
}

function RecordOn({ asset, day }: { asset: string; day: string }) {
  const { t } = useTranslation('assets');
  const format = useFormat();
  const result = useAnswer(readAssetOnDay, { params: { asset }, query: { day } });
  return (
    <Answered result={result}>
      {(then) => (
        <>
          <h3>{t('history.onDayTitle', { day: format.day(day) })}</h3>
          {then.isRecorded ? <Then then={then} /> : <p className="yt-quiet">{t('history.notYet')}</p>}
        </>
      )}
    </Answered>
  );
}

function Then({ then: { fields, components } }: { then: AssetOnDay }) {
  const { t } = useTranslation('assets');
  const { fieldOf, valueOf } = useToldWords();
  const facts = Object.entries(fields).map(([field, value]) => ({
    label: fieldOf(field),
    value: valueOf(field, value),
  }));
  const parts = components.map(({ id, kind, size, ...part }) => (
    <li key={id}>
      {[t(`component.kinds.${kind}`), part.slot, part.maker, part.name, sizeText({ kind, size })]
        .filter(Boolean)
        .join(' ')}
    </li>
  ));
  return (
    <>
      <Facts layout="grid" items={facts.filter(({ value }) => value !== null && value !== '')} />
      {parts.length > 0 ? <ul>{parts}</ul> : <p className="yt-quiet">{t('history.noParts')}</p>}
    </>
  );
}
